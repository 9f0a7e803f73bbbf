package io.pathway42.insight;

import io.pathway42.engine.HeldBecause;
import io.pathway42.identity.CurrentPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open tasks whose right owner is missing: nobody holds the role, a rule keeps its holders away, or who has it left. */
@Repository
public class OwnerlessWork {

    private static final List<String> MISSING =
            List.of(HeldBecause.ROLE_VACANT.name(), HeldBecause.OTHERS_BARRED.name(), HeldBecause.NOBODY_LEFT.name());
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final Clock clock;

    OwnerlessWork(JdbcClient jdbc, CurrentPerson current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** The most urgent first; one statement. */
    public List<Ownerless> of(String programmeId) {
        return jdbc.sql("""
                        select w.task_id, w.name, w.subject, w.subject_title, w.role, w.due, p.name as holder,
                               case when p.expires < :today then 'LEFT' else w.reason end as reason,
                               case when w.confidential and (w.assignee is null or w.assignee <> :reader)
                                   then true else false end as closed
                        from work_item w left join person p on p.sign_in = w.assignee
                        where w.programme_id = :programme and w.state = 'OPEN'
                            and (w.reason in (:missing) or p.expires < :today)
                        order by w.due, w.task_id limit :most""")
                .param("programme", programmeId)
                .param("today", LocalDate.now(clock))
                .param("missing", MISSING)
                .param("most", MOST)
                .param("reader", current.signIn())
                .query(Ownerless.class)
                .list();
    }

    /**
     * A task without its right owner.
     *
     * @param holder name of who has it meanwhile, if anybody does
     * @param closed whether who reads it may not know what it is
     * @param reason name of a {@link HeldBecause}, or {@code LEFT} when who has it may no longer come in
     */
    public record Ownerless(
            String taskId,
            String name,
            @Nullable String subject,
            @Nullable String subjectTitle,
            String role,
            OffsetDateTime due,
            @Nullable String holder,
            String reason,
            boolean closed) {

        /** As the messages know it: {@code role-vacant}. */
        public String code() {
            return reason.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
