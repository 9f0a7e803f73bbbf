package io.pathway42.identity;

import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who works on a programme: the people of its client, its consultants, and whoever holds a role in it. */
@Repository
public class Members {

    private static final String MEMBERS = """
            select p.ref, s.client_id, p.name, p.title, p.organisation, p.kind, p.email, p.expires,
                   p.roles as role_lines,
                   (select max(a.to_day) from absence a
                    where a.person = p.ref and :today between a.from_day and a.to_day) as absent_until,
                   (select min(a.substitute) from absence a
                    where a.person = p.ref and :today between a.from_day and a.to_day) as substitute
            from programme_person p join person s on s.sign_in = p.ref
            where p.programme_id = :programmeId\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Members(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of them, by name; one statement. */
    public List<Member> of(String programmeId) {
        return jdbc.sql(MEMBERS + "order by p.name, p.ref")
                .param("programmeId", programmeId)
                .param("today", LocalDate.now(clock))
                .query(Member.class)
                .list();
    }

    /** In the order of their sign-in names, after one of them. */
    public List<Member> after(String programmeId, String ref, int size) {
        return jdbc.sql(MEMBERS + "and p.ref > :after order by p.ref limit :size")
                .param("programmeId", programmeId)
                .param("today", LocalDate.now(clock))
                .param("after", ref)
                .param("size", size)
                .query(Member.class)
                .list();
    }

    /** @throws Problem.NotFound when nobody with this sign-in name works on the programme */
    public Member get(String programmeId, String ref) {
        return jdbc.sql(MEMBERS + "and p.ref = :ref")
                .param("programmeId", programmeId)
                .param("today", LocalDate.now(clock))
                .param("ref", ref)
                .query(Member.class)
                .optional()
                .orElseThrow(() -> new Problem.NotFound(
                        "no-such-person", "Nobody who signs in as '%s' is in this programme.".formatted(ref)));
    }
}
