package io.pathway42.insight.web;

import io.pathway42.identity.CurrentPerson;
import io.pathway42.web.Labels;
import io.pathway42.work.Inbox;
import io.pathway42.work.Inbox.Query;
import io.pathway42.work.Inbox.Scope;
import io.pathway42.work.Nudges;
import io.pathway42.work.TaskView;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is late in a programme, by who holds it. */
@Component
class LateWork {

    private static final int MOST = 200;
    private static final int NAMED = 3;

    private final Inbox inbox;
    private final Nudges nudges;
    private final CurrentPerson current;
    private final Labels labels;

    LateWork(Inbox inbox, Nudges nudges, CurrentPerson current, Labels labels) {
        this.inbox = inbox;
        this.nudges = nudges;
        this.current = current;
        this.labels = labels;
    }

    /** Who is late longest comes first; the tasks come by due date. */
    List<Holder> of(String programmeId) {
        List<TaskView> late = inbox.page(new Query(
                        Scope.ALL,
                        current.signIn(),
                        List.of(programmeId),
                        programmeId,
                        null,
                        "overdue",
                        null,
                        MOST,
                        null))
                .items();
        Set<String> nudged = nudges.nudgedToday(late.stream().map(TaskView::id).toList());
        return late.stream()
                .collect(Collectors.groupingBy(this::name, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> holder(entry.getKey(), entry.getValue(), nudged))
                .toList();
    }

    private static Holder holder(String name, List<TaskView> late, Set<String> nudged) {
        return new Holder(
                name,
                initials(name),
                late.stream()
                        .limit(NAMED)
                        .map(task -> new Late(task.id(), task.name(), task.closed()))
                        .toList(),
                Math.max(0, late.size() - NAMED),
                late.get(0).due(),
                late.stream()
                        .map(TaskView::id)
                        .filter(task -> !nudged.contains(task))
                        .toList());
    }

    private String name(TaskView task) {
        return Objects.requireNonNullElseGet(
                task.assigneeName(),
                () -> Objects.requireNonNullElseGet(task.assignee(), () -> labels.role(task.role())));
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("\\s+"))
                .limit(2)
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }

    /**
     * @param steps the first ones
     * @param more how many there are besides
     * @param since due date of the step that is late longest
     * @param toNudge tasks of which nobody was reminded today
     */
    public record Holder(
            String name, String initials, List<Late> steps, int more, OffsetDateTime since, List<String> toNudge) {}

    /** @param closed whether who reads it may not know what it is */
    public record Late(String id, String name, boolean closed) {}
}
