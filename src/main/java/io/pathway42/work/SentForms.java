package io.pathway42.work;

import io.pathway42.evidence.StepRecord;
import io.pathway42.evidence.StepRecords;
import io.pathway42.work.TaskForms.TaskForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forms of completed tasks: what was sent, as the record has it, beside what the form showed then. */
@Repository
class SentForms {

    private final JdbcClient jdbc;
    private final StepRecords records;
    private final StoredFields fields;

    SentForms(JdbcClient jdbc, StepRecords records, StoredFields fields) {
        this.jdbc = jdbc;
        this.records = records;
        this.fields = fields;
    }

    void keep(WorkItem task, TaskForm form) {
        jdbc.sql("insert into task_shown (task_id, data) values (:task, :data)")
                .param("task", task.taskId())
                .param("data", fields.write(form.shown()))
                .update();
    }

    /** Empty while the task is not completed. */
    Optional<Map<String, Object>> find(WorkItem task) {
        return records.ofTask(task.programmeId(), task.taskId()).map(record -> data(task, record));
    }

    private Map<String, Object> data(WorkItem task, StepRecord sent) {
        Map<String, Object> data = new LinkedHashMap<>();
        jdbc.sql("select data from task_shown where task_id = :task")
                .param("task", task.taskId())
                .query(String.class)
                .optional()
                .ifPresent(shown -> data.putAll(fields.read(shown)));
        data.putAll(fields.read(sent.data()));
        return data;
    }
}
