package io.pathway42.insight.web;

import io.pathway42.identity.CurrentPerson;
import io.pathway42.identity.People;
import io.pathway42.standard.Roles;
import io.pathway42.work.Inbox;
import io.pathway42.work.Inbox.Query;
import io.pathway42.work.Inbox.Scope;
import io.pathway42.work.TaskView;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is late in a programme, by who holds it. */
@Component
class LateWork {

    private static final int MOST = 200;
    private static final int NAMED = 3;

    private final Inbox inbox;
    private final CurrentPerson current;
    private final People people;

    LateWork(Inbox inbox, CurrentPerson current, People people) {
        this.inbox = inbox;
        this.current = current;
        this.people = people;
    }

    List<TaskView> of(String programmeId) {
        return inbox.page(new Query(
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
    }

    /** Who is late longest comes first; the tasks come by due date. */
    List<Holder> holders(List<TaskView> late) {
        return late.stream()
                .collect(Collectors.groupingBy(this::name, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Holder(
                        entry.getKey(),
                        initials(entry.getKey()),
                        steps(entry.getValue()),
                        entry.getValue().get(0).due()))
                .toList();
    }

    private String name(TaskView task) {
        return task.assignee() == null ? Roles.title(task.role()) : people.name(task.assignee());
    }

    private static String steps(List<TaskView> tasks) {
        String named =
                tasks.stream().limit(NAMED).map(TaskView::name).distinct().collect(Collectors.joining(", "));
        return tasks.size() > NAMED ? named + " (+" + (tasks.size() - NAMED) + ")" : named;
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("\\s+"))
                .limit(2)
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** @param since due date of the step that is late longest */
    record Holder(String name, String initials, String steps, OffsetDateTime since) {}
}
