package io.pathway42.identity;

import io.pathway42.OncePerRequest;
import io.pathway42.engine.RoleHolders;
import io.pathway42.engine.RoleHoldersChanged;
import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which person holds which role in which programme. */
@Repository
public class ProgrammeRoles implements RoleHolders {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final AuditLog log;
    private final Clock clock;

    ProgrammeRoles(JdbcClient jdbc, ApplicationEventPublisher events, AuditLog log, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public List<String> of(String programmeId, String role) {
        return jdbc.sql("""
                        select r.person from role_holding r join person p on p.sign_in = r.person
                        where r.programme_id = :programmeId and r.role = :role
                            and (p.expires is null or p.expires >= :today)
                        order by r.person""")
                .param("programmeId", programmeId)
                .param("role", role)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }

    @Override
    public boolean gone(String person) {
        return jdbc.sql("select count(*) from person where sign_in = :person and expires < :today")
                        .param("person", person)
                        .param("today", LocalDate.now(clock))
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public String nameOf(String person) {
        return jdbc.sql("select name from person where sign_in = :person")
                .param("person", person)
                .query(String.class)
                .optional()
                .orElse(person);
    }

    /** The roles that a person holds in a programme, sorted. */
    public List<String> rolesOf(String programmeId, String person) {
        return OncePerRequest.ask(
                ProgrammeRoles.class,
                programmeId + " " + person,
                () -> jdbc.sql(
                                "select role from role_holding where programme_id = :programmeId and person = :person order by role")
                        .param("programmeId", programmeId)
                        .param("person", person)
                        .query(String.class)
                        .list());
    }

    /** Every holding of one person, or of one programme. */
    public List<RoleHolding> heldBy(String person) {
        return jdbc.sql("select programme_id, role, person from role_holding where person = :person order by 1, 2")
                .param("person", person)
                .query(RoleHolding.class)
                .list();
    }

    public List<RoleHolding> inProgramme(String programmeId) {
        return jdbc.sql("select programme_id, role, person from role_holding where programme_id = :id order by 2, 3")
                .param("id", programmeId)
                .query(RoleHolding.class)
                .list();
    }

    /** Binds a programme to its client, before anybody may hold a role in it; a consultant who opens it works for the client. */
    public void engage(String programmeId, String clientId, String openedBy) {
        jdbc.sql("""
                        insert into engagement (programme_id, client_id, opened_by)
                        values (:programmeId, :clientId, :openedBy)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("openedBy", openedBy)
                .update();
        jdbc.sql("""
                        insert into client_consultant (client_id, person)
                        select :clientId, p.sign_in from person p
                        where p.sign_in = :openedBy and p.kind = 'consultant'
                            and not exists (select 1 from client_consultant c
                                            where c.client_id = :clientId and c.person = p.sign_in)""").param("clientId", clientId).param("openedBy", openedBy).update();
    }

    public void give(String programmeId, String role, String person) {
        jdbc.sql("""
                        insert into role_holding (programme_id, client_id, role, person)
                        select e.programme_id, e.client_id, :role, :person from engagement e
                        where e.programme_id = :programmeId""")
                .param("programmeId", programmeId)
                .param("role", role)
                .param("person", person)
                .update();
        changed(AuditAction.ROLE_GIVEN, programmeId, role, person);
    }

    /** Takes a role from somebody; false when they did not hold it. */
    public boolean take(String programmeId, String role, String person) {
        boolean held = jdbc.sql(
                                "delete from role_holding where programme_id = :programmeId and role = :role and person = :person")
                        .param("programmeId", programmeId)
                        .param("role", role)
                        .param("person", person)
                        .update()
                > 0;
        if (held) {
            changed(AuditAction.ROLE_TAKEN, programmeId, role, person);
        }
        return held;
    }

    private void changed(AuditAction action, String programmeId, String role, String person) {
        events.publishEvent(new RoleHoldersChanged(programmeId, role));
        log.write(AuditEntry.of(action)
                .programme(programmeId, clientOf(programmeId))
                .about(person)
                .saying(role));
    }

    private String clientOf(String programmeId) {
        return jdbc.sql("select client_id from engagement where programme_id = :programmeId")
                .param("programmeId", programmeId)
                .query(String.class)
                .single();
    }

    /** A role that somebody holds in a programme. */
    public record RoleHolding(String programmeId, String role, String person) {}
}
