package io.pathway42.work;

import io.pathway42.identity.Involvement;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has, may take or has done a task of a programme belongs to it. */
@Component
class OpenWork implements Involvement {

    private final JdbcClient jdbc;

    OpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> programmes(String person) {
        return jdbc.sql("""
                        select programme_id from work_item where assignee = :person
                        union
                        select programme_id from work_item where completed_by = :person
                        union
                        select w.programme_id from work_candidate c join work_item w on w.task_id = c.task_id
                        where c.person = :person""").param("person", person).query(String.class).list();
    }
}
