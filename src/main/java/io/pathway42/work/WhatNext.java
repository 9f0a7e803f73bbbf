package io.pathway42.work;

import io.pathway42.engine.AwaitedEvents;
import io.pathway42.engine.AwaitedEvents.Awaited;
import io.pathway42.identity.People;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens next after a task, and who has it. */
@Component
public class WhatNext {

    private final OpenTasks tasks;
    private final WorkItems items;
    private final AwaitedEvents awaited;
    private final People people;

    WhatNext(OpenTasks tasks, WorkItems items, AwaitedEvents awaited, People people) {
        this.tasks = tasks;
        this.items = items;
        this.awaited = awaited;
        this.people = people;
    }

    public Next after(String taskId) {
        WorkItem task = tasks.get(taskId);
        OffsetDateTime since = Optional.ofNullable(task.ended()).orElse(task.created());
        List<NextStep> steps = items.openedSince(task.programmeId(), since).stream()
                .filter(tasks::mayKnow)
                .map(this::step)
                .toList();
        return new Next(task.programmeId(), steps, awaited.of(task.programmeId()));
    }

    private NextStep step(WorkItem item) {
        return new NextStep(
                item.taskId(),
                item.step(),
                item.name(),
                item.subject(),
                item.subjectTitle(),
                item.assignee() == null ? null : people.name(item.assignee()),
                item.role(),
                item.due());
    }

    /**
     * @param steps that came into being since, newest first
     * @param waitingFor what must come from outside
     */
    public record Next(String programme, List<NextStep> steps, List<Awaited> waitingFor) {}

    /** @param holder name of the one who has it, null while several may claim it */
    public record NextStep(
            String id,
            String step,
            String name,
            @Nullable String subject,
            @Nullable String subjectTitle,
            @Nullable String holder,
            String role,
            OffsetDateTime due) {}
}
