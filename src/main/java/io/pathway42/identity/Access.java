package io.pathway42.identity;

import io.pathway42.OncePerRequest;
import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.identity.ProgrammeRoles.RoleHolding;
import io.pathway42.problem.Problem;
import io.pathway42.standard.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place that decides what of which client the person who asks may see: the programmes in which they hold a role,
 * of their own client those too in which they have something to do, those of the clients to whom they are assigned as
 * consultants, operators all; and nothing after their last day.
 */
@Component
public class Access {

    private static final String VISIBLE = """
            from engagement e join person p on p.sign_in = :person
            where (p.expires is null or p.expires >= :today)
              and (p.kind = 'operator'
                or e.client_id in (select c.client_id from client_consultant c where c.person = :person)
                or e.programme_id in (select r.programme_id from role_holding r where r.person = :person)
                or (p.client_id = e.client_id and e.programme_id in (:involved)))""";

    private static final Set<String> STAFFING = Set.of("aims_manager", "lead_consultant");

    private static final Set<String> READERS_OF_THE_AUDIT_LOG =
            Set.of("aims_manager", "executive_sponsor", "internal_auditor", "lead_consultant");

    private static final Set<String> WELCOME_IN_THE_AUDIT_ROOM = Set.of(
            "cb_lead_auditor",
            "cb_decision_maker",
            "internal_auditor",
            "aims_manager",
            "executive_sponsor",
            "lead_consultant");

    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final ProgrammeRoles roles;
    private final List<Involvement> involvements;
    private final AuditLog log;
    private final Clock clock;

    Access(
            JdbcClient jdbc,
            CurrentPerson current,
            ProgrammeRoles roles,
            List<Involvement> involvements,
            AuditLog log,
            Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.roles = roles;
        this.involvements = involvements;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Lets who asks pass to a programme.
     *
     * @return the client it belongs to
     * @throws Problem.NotFound alike when it is not there and when it is not theirs
     */
    public String programme(String programmeId) {
        return OncePerRequest.ask(
                Access.class, "programme %s %s".formatted(current.signIn(), programmeId), () -> clientOf(programmeId));
    }

    private String clientOf(String programmeId) {
        return jdbc.sql("select e.client_id " + VISIBLE + " and e.programme_id = :programmeId")
                .param("person", current.signIn())
                .param("today", LocalDate.now(clock))
                .param("involved", involved(current.signIn()))
                .param("programmeId", programmeId)
                .query(String.class)
                .optional()
                .orElseThrow(() -> notTheirs(programmeId));
    }

    private Problem.NotFound notTheirs(String programmeId) {
        jdbc.sql("select 1 from engagement where programme_id = :programmeId")
                .param("programmeId", programmeId)
                .query(Integer.class)
                .optional()
                .ifPresent(itIsThere -> log.writeApart(AuditEntry.of(AuditAction.ACCESS_REFUSED)
                        .about(programmeId)
                        .saying("This programme is not theirs")));
        return new Problem.NotFound(
                "no-such-programme", "There is no programme '" + programmeId + "', or it is not yours.");
    }

    /** Ids of the programmes that who asks may see and that come after one, sorted, so many at most. */
    public List<String> visibleProgrammes(String after, int most) {
        return jdbc.sql("select e.programme_id " + VISIBLE
                        + " and e.programme_id > :after order by e.programme_id limit :most")
                .param("person", current.signIn())
                .param("today", LocalDate.now(clock))
                .param("involved", involved(current.signIn()))
                .param("after", after)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** Ids of the programmes that who asks may see, sorted. */
    public List<String> visibleProgrammes() {
        String person = current.signIn();
        return OncePerRequest.ask(Access.class, person, () -> visibleTo(person));
    }

    /** Ids of the programmes that somebody may see who is known by a secret of theirs instead of a sign-in, sorted. */
    public List<String> visibleTo(String person) {
        return jdbc.sql("select e.programme_id " + VISIBLE + " order by e.programme_id")
                .param("person", person)
                .param("today", LocalDate.now(clock))
                .param("involved", involved(person))
                .query(String.class)
                .list();
    }

    private List<String> involved(String person) {
        return OncePerRequest.ask(Access.class, "involved " + person, () -> programmesOf(person));
    }

    private List<String> programmesOf(String person) {
        return Stream.concat(Stream.of(""), involvements.stream().flatMap(known -> known.programmes(person).stream()))
                .toList();
    }

    /**
     * Lets who asks act in a programme they may see, when they hold one of these roles there or operate the installation.
     *
     * @return the client it belongs to
     * @throws Problem.NotAllowed when they hold none of them
     */
    public String programmeAs(String programmeId, Set<String> anyOf) {
        String clientId = programme(programmeId);
        Person person = current.get();
        if (!person.operator()
                && roles.rolesOf(programmeId, person.signIn()).stream().noneMatch(anyOf::contains)) {
            throw missing(anyOf);
        }
        return clientId;
    }

    private static Problem.NotAllowed missing(Set<String> anyOf) {
        return new Problem.NotAllowed(
                "role-missing",
                "Only "
                        + anyOf.stream().sorted().map(Roles::title).collect(Collectors.joining(", "))
                        + " or an operator may do this.");
    }

    /**
     * Lets who asks manage the people of a programme: its AIMS manager, its consultants and operators.
     *
     * @return the client it belongs to
     * @throws Problem.NotAllowed when they are none of these
     */
    public String staffing(String programmeId) {
        String clientId = programme(programmeId);
        Person person = current.get();
        return person.mayStartProgrammes() ? clientId : programmeAs(programmeId, STAFFING);
    }

    /** Ids of the programmes in which who asks holds one of these roles, all for an operator, sorted. */
    public List<String> programmesAs(Set<String> anyOf) {
        return current.get().operator()
                ? visibleProgrammes()
                : held(current.signIn()).stream()
                        .filter(held -> anyOf.contains(held.role()))
                        .map(RoleHolding::programmeId)
                        .distinct()
                        .toList();
    }

    private List<RoleHolding> held(String person) {
        return OncePerRequest.ask(
                Access.class,
                "held " + person,
                () -> jdbc.sql("""
                                select r.programme_id, r.role, r.person
                                from role_holding r join person p on p.sign_in = r.person
                                where r.person = :person and (p.expires is null or p.expires >= :today)
                                order by r.programme_id""")
                        .param("person", person)
                        .param("today", LocalDate.now(clock))
                        .query(RoleHolding.class)
                        .list());
    }

    /** Ids of the programmes whose audit room opens to who asks, sorted. */
    public List<String> auditRooms() {
        return programmesAs(WELCOME_IN_THE_AUDIT_ROOM);
    }

    /**
     * Lets who asks into the audit room of a programme.
     *
     * @throws Problem.NotAllowed when it does not open to them
     */
    public void auditRoom(String programmeId) {
        programme(programmeId);
        if (!auditRooms().contains(programmeId)) {
            throw missing(WELCOME_IN_THE_AUDIT_ROOM);
        }
    }

    /** Ids of the programmes whose part of the audit log who asks may read, sorted. */
    public List<String> auditedProgrammes() {
        return programmesAs(READERS_OF_THE_AUDIT_LOG);
    }

    /** @throws Problem.NotAllowed unless who asks is an operator */
    public void administration() {
        if (!current.get().operator()) {
            throw new Problem.NotAllowed("not-an-operator", "Only operators administrate people and clients.");
        }
    }

    /** @throws Problem.NotAllowed unless who asks is a consultant or an operator */
    public Person mayStartProgrammes() {
        Person person = current.get();
        if (!person.mayStartProgrammes()) {
            throw new Problem.NotAllowed(
                    "not-a-consultant", "Only consultants and operators start programmes. Ask yours to do it.");
        }
        return person;
    }
}
