package io.pathway42.work.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.pathway42.engine.Forms;
import io.pathway42.engine.StepDefinition;
import io.pathway42.evidence.EvidenceItem;
import io.pathway42.evidence.EvidenceItems;
import io.pathway42.evidence.StepRecord;
import io.pathway42.evidence.StepRecords;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.identity.People;
import io.pathway42.language.Translated;
import io.pathway42.work.Comments;
import io.pathway42.work.Inbox;
import io.pathway42.work.TaskHistory;
import io.pathway42.work.TaskView;
import io.pathway42.work.Tasks;
import io.pathway42.work.WorkItem;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything a task page shows beside the form. */
@Component
class TaskDetails {

    /** Its steps come of no decision but of what the gate found. */
    private static final String GATE = "phase-gate";

    private final Tasks tasks;
    private final Inbox inbox;
    private final Comments comments;
    private final EvidenceItems evidence;
    private final TaskHistory history;
    private final StepRecords records;
    private final People people;
    private final CurrentPerson current;
    private final Forms forms;
    private final Translated translated;

    TaskDetails(
            Tasks tasks,
            Inbox inbox,
            Comments comments,
            EvidenceItems evidence,
            TaskHistory history,
            StepRecords records,
            People people,
            CurrentPerson current,
            Forms forms,
            Translated translated) {
        this.tasks = tasks;
        this.inbox = inbox;
        this.comments = comments;
        this.evidence = evidence;
        this.history = history;
        this.records = records;
        this.people = people;
        this.current = current;
        this.forms = forms;
        this.translated = translated;
    }

    TaskDetail of(String id) {
        WorkItem task = tasks.get(id);
        StepDefinition definition = tasks.definition(task);
        TaskView view = inbox.view(task, current.signIn());
        return new TaskDetail(
                view,
                new Why(
                        view.reason(),
                        definition.ledHere(),
                        GATE.equals(definition.process()) ? List.of() : history.decisions(task)),
                definition.guidance(),
                definition.refs(),
                comments.of(task),
                evidence.ofTask(id),
                history.of(task),
                records.ofTask(task.programmeId(), id).map(this::sent).orElse(null));
    }

    private Sent sent(StepRecord made) {
        return new Sent(made.seq(), made.person(), people.name(made.person()), made.role(), made.at(), made.hash());
    }

    ModelView model(String id) {
        WorkItem task = tasks.get(id);
        Set<String> passed = new TreeSet<>();
        Set<String> active = new TreeSet<>();
        for (WorkItem item : history.sameInstance(task)) {
            (item.open() ? active : passed).add(item.element());
        }
        passed.removeAll(active);
        return new ModelView(
                translated.model(forms.model(task.definitionId())),
                task.element(),
                List.copyOf(active),
                List.copyOf(passed));
    }

    /** A task as in lists, with what its owner wants to know before starting. */
    record TaskDetail(
            @JsonUnwrapped TaskView task,
            Why why,
            String guidance,
            List<String> references,
            List<Comments.Comment> comments,
            List<EvidenceItem> evidence,
            List<TaskHistory.Entry> history,
            @Nullable Sent sent) {}

    /**
     * The record that a completed task left.
     *
     * @param record its place in the programme's chain
     * @param person sign-in name of who completed it
     */
    record Sent(int record, String person, String name, String role, OffsetDateTime at, String hash) {}

    /**
     * Why somebody has a task.
     *
     * @param owner why this person
     * @param gateway the question and answer in the model that led here
     * @param decisions the rules that fired on the way
     */
    record Why(String owner, @Nullable String gateway, List<TaskHistory.Fired> decisions) {}

    /**
     * The model with what was passed and what waits.
     *
     * @param here the element of this task
     */
    record ModelView(String xml, String here, List<String> active, List<String> passed) {}
}
