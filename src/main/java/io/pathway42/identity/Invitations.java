package io.pathway42.identity;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites people from outside into a programme, for a role and until a day, and lets their stay end or go on. */
@Component
public class Invitations {

    /** Roles that people from outside may be invited for. */
    public static final List<String> ROLES =
            List.of("cb_lead_auditor", "cb_decision_maker", "internal_auditor", "dpo_legal");

    private static final Set<String> HOSTS = Set.of("aims_manager", "lead_consultant");
    private static final int LONGEST_STAY_DAYS = 366;
    private static final int LONGEST_NAME = 200;

    private final Access access;
    private final People people;
    private final TeamRoles roles;
    private final Expiries expiries;
    private final OneTimeCodes codes;
    private final CurrentPerson current;
    private final AuditLog log;
    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(
            Access access,
            People people,
            TeamRoles roles,
            Expiries expiries,
            OneTimeCodes codes,
            CurrentPerson current,
            AuditLog log,
            JdbcClient jdbc,
            Clock clock) {
        this.access = access;
        this.people = people;
        this.roles = roles;
        this.expiries = expiries;
        this.codes = codes;
        this.current = current;
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever was invited or came with the definition, by name; for those who may invite. */
    public List<Guest> of(String programmeId) {
        String clientId = access.programmeAs(programmeId, HOSTS);
        return jdbc.sql("""
                        select p.sign_in as person, p.name, p.organisation, p.expires,
                               (select string_agg(r.role, ' ' order by r.role) from role_holding r
                                where r.person = p.sign_in and r.programme_id = :programme) as roles
                        from person p where p.client_id = :client and p.kind = 'external' order by p.name, p.sign_in""")
                .param("programme", programmeId)
                .param("client", clientId)
                .query(Guest.class)
                .list();
    }

    /**
     * Invites somebody.
     *
     * @return their sign-in name, and the code with which they set their password
     * @throws Problem.Refused with one fault per field
     */
    @Transactional
    public Invited invite(String programmeId, Invitation invitation) {
        String clientId = access.programmeAs(programmeId, HOSTS);
        List<Fault> faults = invitation.faults();
        if (!stays(invitation.expires())) {
            faults.add(new Fault("expires", "Choose a day within the next %d days.".formatted(LONGEST_STAY_DAYS)));
        }
        if (!faults.isEmpty()) {
            throw new Problem.Refused("invitation-refused", "Some of what was entered is not right yet.", faults);
        }
        String localId = freeId(invitation.name(), clientId);
        String signIn = localId + "@" + clientId;
        people.add(new Person(
                signIn,
                localId,
                clientId,
                invitation.name().strip(),
                "",
                invitation.organisation().strip(),
                Person.EXTERNAL));
        expiries.set(signIn, invitation.expires());
        log.write(AuditEntry.of(AuditAction.PERSON_INVITED)
                .programme(programmeId, clientId)
                .about(signIn)
                .saying("until " + invitation.expires()));
        roles.give(programmeId, signIn, invitation.role());
        return new Invited(signIn, codes.issue(signIn, current.signIn()).code());
    }

    /** Lets the stay of somebody from outside go on until a day, or end: the last day may have gone by. */
    @Transactional
    public void until(String programmeId, String signIn, @Nullable LocalDate lastDay) {
        String clientId = access.programmeAs(programmeId, HOSTS);
        if (of(programmeId).stream().noneMatch(guest -> guest.person().equals(signIn))) {
            throw new Problem.NotFound("no-such-guest", "Nobody from outside has the sign-in name '" + signIn + "'.");
        }
        if (lastDay == null || lastDay.isAfter(LocalDate.now(clock).plusDays(LONGEST_STAY_DAYS))) {
            throw Problem.Refused.because(
                    "expires", "Choose a day within the next %d days.".formatted(LONGEST_STAY_DAYS));
        }
        expiries.set(signIn, lastDay);
        log.write(AuditEntry.of(AuditAction.PERSON_CHANGED)
                .programme(programmeId, clientId)
                .about(signIn)
                .saying("may come in until " + lastDay));
    }

    private boolean stays(@Nullable LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock);
        return lastDay != null && !lastDay.isBefore(today) && !lastDay.isAfter(today.plusDays(LONGEST_STAY_DAYS));
    }

    private String freeId(String name, String clientId) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", ".")
                .replaceAll("^\\.|\\.$", "");
        String base = plain.isEmpty() ? "guest" : plain.substring(0, Math.min(60, plain.length()));
        String id = base;
        for (int i = 2; people.find(id + "@" + clientId).isPresent(); i++) {
            id = base + "." + i;
        }
        return id;
    }

    /**
     * Somebody just invited.
     *
     * @param person the sign-in name
     * @param code for {@code /new-password}; told this once
     */
    public record Invited(String person, String code) {}

    /**
     * Somebody from outside.
     *
     * @param roles what they hold in the programme, apart by spaces
     * @param expires their last day, null for good
     */
    public record Guest(
            String person,
            String name,
            String organisation,
            @Nullable LocalDate expires,
            @Nullable String roles) {

        public List<String> roleList() {
            return roles == null ? List.of() : List.of(roles.split(" "));
        }
    }

    /**
     * Whom somebody invites.
     *
     * @param role one of {@link #ROLES}
     * @param expires the last day on which they may come in
     */
    public record Invitation(
            String name,
            String organisation,
            String role,
            @Nullable LocalDate expires) {

        private List<Fault> faults() {
            List<Fault> faults = new ArrayList<>();
            if (name.isBlank() || name.length() > LONGEST_NAME) {
                faults.add(new Fault("name", "Enter the name as others read it, up to 200 characters."));
            }
            if (organisation.isBlank() || organisation.length() > LONGEST_NAME) {
                faults.add(new Fault("organisation", "Enter whom they work for, up to 200 characters."));
            }
            if (!ROLES.contains(role)) {
                faults.add(new Fault("role", "Choose one of " + String.join(", ", ROLES) + "."));
            }
            return faults;
        }
    }
}
