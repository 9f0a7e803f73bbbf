package io.pathway42.insight;

import io.pathway42.work.Group;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the open tasks of programmes. */
@Repository
class WorkCounts {

    private final JdbcClient jdbc;

    WorkCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By programme; programmes without an open task have none. */
    Map<String, Counts> of(List<String> programmeIds, LocalDate today) {
        if (programmeIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select programme_id, count(*) as open_tasks,
                               sum(case when due < :late then 1 else 0 end) as overdue, min(due) as oldest_due
                        from work_item where programme_id in (:ids) and state = 'OPEN' group by programme_id""")
                .param("late", Group.lateBefore(today))
                .param("ids", programmeIds)
                .query(Counts.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Counts::programmeId, Function.identity()));
    }

    /** Open tasks of a programme by the sign-in name of who has them. */
    Map<String, Long> openByHolder(String programmeId) {
        return jdbc
                .sql("""
                        select assignee, count(*) as tasks from work_item
                        where programme_id = :programme and state = 'OPEN' and assignee is not null group by assignee""")
                .param("programme", programmeId)
                .query((row, number) -> Map.entry(row.getString("assignee"), row.getLong("tasks")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param oldestDue when the first of the open ones is or was due */
    record Counts(
            String programmeId,
            int openTasks,
            int overdue,
            @Nullable OffsetDateTime oldestDue) {}
}
