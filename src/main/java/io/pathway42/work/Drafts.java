package io.pathway42.work;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people typed and have not submitted, by task and person. It outlives the session and the task. */
@Repository
class Drafts {

    private final JdbcClient jdbc;
    private final StoredFields fields;
    private final Clock clock;

    Drafts(JdbcClient jdbc, StoredFields fields, Clock clock) {
        this.jdbc = jdbc;
        this.fields = fields;
        this.clock = clock;
    }

    Optional<Draft> find(String taskId, String person) {
        return jdbc.sql("select data, saved from draft where task_id = :task and person = :person")
                .param("task", taskId)
                .param("person", person)
                .query((row, number) ->
                        new Draft(fields.read(row.getString("data")), row.getObject("saved", OffsetDateTime.class)))
                .optional();
    }

    OffsetDateTime keep(String taskId, String person, Map<String, Object> data) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int updated = jdbc.sql(
                        "update draft set data = :data, saved = :saved where task_id = :task and person = :person")
                .param("data", fields.write(data))
                .param("saved", now)
                .param("task", taskId)
                .param("person", person)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into draft (task_id, person, data, saved) values (:task, :person, :data, :saved)")
                    .param("data", fields.write(data))
                    .param("saved", now)
                    .param("task", taskId)
                    .param("person", person)
                    .update();
        }
        return now;
    }

    void discard(String taskId, String person) {
        jdbc.sql("delete from draft where task_id = :task and person = :person")
                .param("task", taskId)
                .param("person", person)
                .update();
    }

    /** A draft and when it was kept. */
    record Draft(Map<String, Object> data, OffsetDateTime saved) {}
}
