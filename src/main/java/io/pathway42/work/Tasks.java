package io.pathway42.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.engine.Engine;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.StepDefinition;
import io.pathway42.engine.StepDefinitions;
import io.pathway42.engine.Submission;
import io.pathway42.evidence.StepRecords;
import io.pathway42.evidence.StepRecords.NewRecord;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import io.pathway42.work.TaskForms.TaskForm;
import io.pathway42.work.form.FormCheck;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with a task. Pages and API both come through here. */
@Component
public class Tasks {

    private final FormCheck check;
    private final WorkItems items;
    private final OpenTasks open;
    private final TaskForms forms;
    private final Steps steps;
    private final Drafts drafts;
    private final SentForms sent;
    private final StepRecords records;
    private final StepDefinitions definitions;
    private final Engine engine;
    private final StoredFields fields;
    private final DecisionLog decisions;

    Tasks(
            FormCheck check,
            WorkItems items,
            OpenTasks open,
            TaskForms forms,
            Steps steps,
            Drafts drafts,
            SentForms sent,
            StepRecords records,
            StepDefinitions definitions,
            Engine engine,
            StoredFields fields,
            DecisionLog decisions) {
        this.check = check;
        this.items = items;
        this.open = open;
        this.forms = forms;
        this.steps = steps;
        this.drafts = drafts;
        this.sent = sent;
        this.records = records;
        this.definitions = definitions;
        this.engine = engine;
        this.fields = fields;
        this.decisions = decisions;
    }

    /** @throws Problem.NotFound alike when it is not there and when it is of a client that is not theirs */
    public WorkItem get(String taskId) {
        return open.get(taskId);
    }

    /** A task as far as everybody of its programme may know of it: that it is there. */
    public WorkItem placed(String taskId) {
        return open.placed(taskId);
    }

    public StepDefinition definition(WorkItem task) {
        return definitions.of(task.definitionId(), task.element());
    }

    public List<String> candidates(WorkItem task) {
        return items.candidates(task.taskId());
    }

    /** Why a rule of separation keeps a person away from an open task, for them to read. */
    @Transactional
    public Optional<String> keptAway(WorkItem task, String person) {
        return task.open()
                ? engine.keptAway(task.taskId(), person).map(refusal -> String.valueOf(refusal.getMessage()))
                : Optional.empty();
    }

    /** The form, its prefill and over it what the person typed and kept; of a completed task what was sent. */
    @Transactional
    public Form form(String taskId, String person) {
        WorkItem task = get(taskId);
        Optional<Map<String, Object>> wasSent = task.open() ? Optional.empty() : sent.find(task);
        if (wasSent.isPresent()) {
            return new Form(forms.schema(forms.schemaOf(task)), wasSent.get(), null);
        }
        TaskForm form = forms.of(task, forms.context(task, person));
        Map<String, Object> data = new LinkedHashMap<>(form.prefill());
        Optional<Drafts.Draft> draft = drafts.find(taskId, person);
        draft.ifPresent(d -> data.putAll(d.data()));
        return new Form(
                forms.schema(form.schema()),
                data,
                draft.map(Drafts.Draft::saved).orElse(null));
    }

    /** Keeps what was typed, even when the task is no longer open: nothing is lost. */
    @Transactional
    public OffsetDateTime keepDraft(String taskId, String person, Map<String, Object> data) {
        open.held(taskId);
        return drafts.keep(taskId, person, data);
    }

    /**
     * Completes a task: checks the submission against the form, applies it to the registers, appends the record and lets
     * the process go on. All of it or nothing.
     *
     * @param data as form-js submits it
     * @throws Problem.Refused with one fault per field
     * @throws Problem.Conflict when it was completed already or somebody else has it
     */
    @Transactional
    public Completed complete(String taskId, String person, Map<String, Object> data) {
        WorkItem task = open.locked(taskId);
        open.mayWork(task, person);
        StepContext context = forms.context(task, person);
        TaskForm form = forms.of(task, context);
        FormCheck.Checked checked = check.check(form.schema(), form.prefill(), data);
        List<Fault> faults = checked.faults();
        if (!faults.isEmpty()) {
            throw new Problem.Refused(
                    "form-refused",
                    faults.size() == 1 ? "One field needs a change." : faults.size() + " fields need a change.",
                    faults);
        }
        Submission submission = new Submission(checked.data());
        Map<String, Object> facts = facts(task, submission);
        facts.putAll(steps.submit(context, submission));
        records.append(record(task, form, checked.data(), person, context.at()));
        sent.keep(task, form);
        decisions.note(task, person, checked.data());
        if (task.assignee() == null) {
            engine.assign(taskId, task.clientId(), person, person);
        }
        items.completedBy(taskId, person);
        engine.complete(taskId, task.clientId(), person, facts);
        drafts.discard(taskId, person);
        return new Completed(taskId, context.at());
    }

    private Map<String, Object> facts(WorkItem task, Submission submission) {
        Map<String, Object> facts = new HashMap<>();
        for (String key : definition(task).facts()) {
            facts.put(key, submission.data().get(key));
        }
        return facts;
    }

    private NewRecord record(WorkItem task, TaskForm form, Map<String, Object> data, String person, OffsetDateTime at) {
        return new NewRecord(
                task.programmeId(),
                task.clientId(),
                task.taskId(),
                task.process(),
                task.processVersion(),
                task.element(),
                task.step(),
                task.phase(),
                task.name(),
                task.subject(),
                task.form(),
                form.hash(),
                fields.write(data),
                person,
                task.role(),
                at);
    }

    /**
     * A form as served.
     *
     * @param saved when the draft in {@code data} was kept, null when there is none
     */
    public record Form(
            JsonNode schema,
            Map<String, Object> data,
            @Nullable OffsetDateTime saved) {}

    /** A task that was completed. */
    public record Completed(String taskId, OffsetDateTime at) {}
}
