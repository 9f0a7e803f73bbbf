package io.pathway42.work;

import io.pathway42.evidence.EvidenceItem;
import io.pathway42.evidence.StepRecord;
import io.pathway42.identity.Absences;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.work.form.Answer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What records hold, for those who may read it: what was entered in confidence is for who handled the case. */
@Component
public class Recorded {

    /** Work whose records {@code :self} may read. */
    private static final String OPEN = """
            (w.confidential = false or coalesce(w.assignee, '') in (:self) or coalesce(w.completed_by, '') in (:self))""";

    private final JdbcClient jdbc;
    private final WorkItems items;
    private final TaskForms forms;
    private final StoredFields fields;
    private final Absences absences;
    private final CurrentPerson current;

    Recorded(
            JdbcClient jdbc,
            WorkItems items,
            TaskForms forms,
            StoredFields fields,
            Absences absences,
            CurrentPerson current) {
        this.jdbc = jdbc;
        this.items = items;
        this.forms = forms;
        this.fields = fields;
        this.absences = absences;
        this.current = current;
    }

    /** The tasks of a programme whose records who asks may not read. */
    public Set<String> closed(String programmeId) {
        return jdbc
                .sql("select w.task_id from work_item w where w.programme_id = :programme and not " + OPEN)
                .param("programme", programmeId)
                .param("self", absences.standingFor(current.signIn()))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Lets who asks pass to a piece of evidence.
     *
     * @throws io.pathway42.problem.Problem.NotAllowed when only confidential steps of others rest on it
     */
    public void evidence(EvidenceItem item) {
        List<String> self = absences.standingFor(current.signIn());
        boolean open = self.contains(item.addedBy())
                || jdbc.sql("""
                        select count(*) from evidence_use u join work_item w on w.task_id = u.task_id
                        where u.programme_id = :programme and u.evidence_ref = :ref and
                        """ + OPEN)
                                .param("programme", item.programmeId())
                                .param("ref", item.ref())
                                .param("self", self)
                                .query(Long.class)
                                .single()
                        > 0;
        if (!open) {
            throw WorkFailure.confidential();
        }
    }

    /** What was answered, as the form asked it that was in force then. */
    public List<Answer> answers(StepRecord record) {
        WorkItem task = items.find(record.taskId()).orElseThrow(() -> WorkFailure.noSuchTask(record.taskId()));
        return Answer.all(forms.schemaOf(task), fields.read(record.data()));
    }
}
