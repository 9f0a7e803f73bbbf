package io.pathway42.programme;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what was handed in until it is started, discarded or too old. */
@Repository
class PendingSetUps {

    private static final String COLUMNS =
            "select id, person, name, format, source_programme, handed_in_at from pending_set_up where person = :person";

    private final JdbcClient jdbc;

    PendingSetUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a person, the latest first. */
    List<PendingSetUp> of(String person) {
        return jdbc.sql(COLUMNS + " order by handed_in_at desc, id")
                .param("person", person)
                .query(PendingSetUp.class)
                .list();
    }

    Optional<PendingSetUp> find(String id, String person) {
        return jdbc.sql(COLUMNS + " and id = :id")
                .param("person", person)
                .param("id", id)
                .query(PendingSetUp.class)
                .optional();
    }

    byte[] content(String id) {
        return jdbc.sql("select content from pending_set_up where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    void put(PendingSetUp pending, byte[] content) {
        remove(pending.id());
        jdbc.sql("""
                        insert into pending_set_up (id, person, name, format, content, source_programme, handed_in_at)
                        values (:id, :person, :name, :format, :content, :source, :at)""")
                .param("id", pending.id())
                .param("person", pending.person())
                .param("name", pending.name())
                .param("format", pending.format().name())
                .param("content", content)
                .param("source", pending.sourceProgramme())
                .param("at", pending.handedInAt())
                .update();
    }

    void remove(String id) {
        jdbc.sql("delete from pending_set_up where id = :id").param("id", id).update();
    }

    void removeBefore(OffsetDateTime day) {
        jdbc.sql("delete from pending_set_up where handed_in_at < :day")
                .param("day", day)
                .update();
    }
}
