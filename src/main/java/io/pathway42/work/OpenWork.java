package io.pathway42.work;

import io.pathway42.identity.Absences;
import io.pathway42.identity.Involvement;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has, may take or has done a task of a programme belongs to it, and so does who stands in for them today. */
@Component
class OpenWork implements Involvement {

    private final JdbcClient jdbc;
    private final Absences absences;

    OpenWork(JdbcClient jdbc, Absences absences) {
        this.jdbc = jdbc;
        this.absences = absences;
    }

    @Override
    public List<String> programmes(String person) {
        return jdbc.sql("""
                        select programme_id from work_item where assignee in (:people)
                        union
                        select programme_id from work_item where completed_by in (:people)
                        union
                        select w.programme_id from work_candidate c join work_item w on w.task_id = c.task_id
                        where c.person in (:people)""")
                .param("people", absences.standingFor(person))
                .query(String.class)
                .list();
    }
}
