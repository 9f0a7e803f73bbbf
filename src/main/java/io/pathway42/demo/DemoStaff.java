package io.pathway42.demo;

import io.pathway42.identity.Person;
import io.pathway42.work.Inbox;
import io.pathway42.work.Inbox.Query;
import io.pathway42.work.Inbox.Scope;
import io.pathway42.work.TaskView;
import io.pathway42.work.Tasks;
import io.pathway42.work.form.Answers;
import io.pathway42.work.form.FormSchema;
import io.pathway42.work.form.SchemaFiller;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo clients at work: each takes from hours to days for a step, by habit, and sometimes weeks. */
@Component
@Profile("demo")
class DemoStaff {

    /** Hours that people take for a step. */
    private static final int QUICKEST = 5;

    private static final int SLOWEST = 145;

    /** Where work goes on side by side, so that what lies holds up nothing else. */
    private static final String SIDE_BY_SIDE = "P06";

    /** One step in so many is left lying there, for so many days. */
    private static final int LEFT_LYING = 4;

    private static final int LYING_DAYS = 17;

    private final Inbox inbox;
    private final Tasks tasks;
    private final DemoBody body;
    private final SchemaFiller filler;

    DemoStaff(Inbox inbox, Tasks tasks, DemoBody body, Clock clock) {
        this.inbox = inbox;
        this.tasks = tasks;
        this.body = body;
        filler = new SchemaFiller(clock);
    }

    /** Who does what next in these programmes, and when. */
    Optional<Act> next(List<String> programmes) {
        return programmes.stream()
                .flatMap(programme -> Stream.concat(work(programme), body.messages(programme)))
                .min(Comparator.comparing(Act::at));
    }

    private Stream<Act> work(String programme) {
        Query all = new Query(Scope.ALL, Person.OPERATOR, List.of(programme), programme, null, null, null, 200, null);
        return inbox.page(all).items().stream().flatMap(task -> act(task).stream());
    }

    private Optional<Act> act(TaskView task) {
        int habit = (task.step() + task.subject() + task.role()).hashCode();
        boolean lies = SIDE_BY_SIDE.equals(task.phase()) && Math.floorMod(habit, LEFT_LYING) == 1;
        OffsetDateTime at = task.created()
                .plusHours(QUICKEST + Math.floorMod(habit, SLOWEST - QUICKEST))
                .plusDays(lies ? LYING_DAYS : 0);
        return Optional.ofNullable(task.assignee())
                .or(() -> task.candidates().stream().findFirst())
                .map(person -> new Act(at, () -> complete(task.id(), person)));
    }

    private void complete(String taskId, String person) {
        As.person(person, () -> {
            Tasks.Form form = tasks.form(taskId, person);
            Map<String, Object> data =
                    filler.fill(FormSchema.parse(form.schema().toString()), form.data(), Answers.ANY);
            return tasks.complete(taskId, person, data);
        });
    }

    /** Something that somebody does at some time. */
    record Act(OffsetDateTime at, Runnable doing) {}
}
