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
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo client at work: each takes from hours to days for a step, by habit. */
@Component
@Profile("demo")
class DemoStaff {

    /** Hours that people take for a step. */
    private static final int QUICKEST = 5;

    private static final int SLOWEST = 145;

    private final Inbox inbox;
    private final Tasks tasks;
    private final SchemaFiller filler;

    DemoStaff(Inbox inbox, Tasks tasks, Clock clock) {
        this.inbox = inbox;
        this.tasks = tasks;
        filler = new SchemaFiller(clock);
    }

    /** Who does what next, and when. */
    Optional<Act> next(String programme) {
        Query all = new Query(Scope.ALL, Person.OPERATOR, List.of(programme), programme, null, null, null, 200, null);
        return inbox.page(all).items().stream().map(DemoStaff::act).min(Comparator.comparing(Act::at));
    }

    void carryOut(Act act) {
        As.person(act.person(), () -> {
            Tasks.Form form = tasks.form(act.taskId(), act.person());
            Map<String, Object> data =
                    filler.fill(FormSchema.parse(form.schema().toString()), form.data(), Answers.ANY);
            return tasks.complete(act.taskId(), act.person(), data);
        });
    }

    private static Act act(TaskView task) {
        String person = Optional.ofNullable(task.assignee())
                .orElseGet(() -> task.candidates().get(0));
        int habit = Math.floorMod((task.step() + task.subject() + task.role()).hashCode(), SLOWEST - QUICKEST);
        Duration taken = Duration.ofHours(QUICKEST + habit);
        return new Act(task.id(), person, task.created().plus(taken));
    }

    record Act(String taskId, String person, OffsetDateTime at) {}
}
