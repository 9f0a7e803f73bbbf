package io.pathway42.insight;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the tasks of programmes. */
@Repository
class WorkCounts {

    private final JdbcClient jdbc;

    WorkCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By programme; programmes without any task have none. */
    Map<String, Counts> of(List<String> programmeIds, OffsetDateTime now) {
        if (programmeIds.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                        select programme_id,
                               sum(case when state = 'OPEN' then 1 else 0 end) as open_tasks,
                               sum(case when state = 'OPEN' and due < :now then 1 else 0 end) as overdue,
                               sum(case when state = 'COMPLETED' then 1 else 0 end) as completed
                        from work_item where programme_id in (:ids) group by programme_id""").param("now", now).param("ids", programmeIds).query(Counts.class).list().stream()
                .collect(Collectors.toMap(Counts::programmeId, Function.identity()));
    }

    record Counts(String programmeId, int openTasks, int overdue, int completed) {}
}
