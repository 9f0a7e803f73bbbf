package io.pathway42.identity;

import io.pathway42.engine.RoleSeparation;
import io.pathway42.problem.Problem;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Roles;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives roles in a programme and takes them; open tasks follow. The AIMS manager, consultants and operators may. */
@Component
public class TeamRoles {

    /** Without a holder of one of these a programme has to pause. Source: X12. */
    private static final Set<String> NEVER_VACANT = Set.of("executive_sponsor", "aims_manager");

    private static final String LEAD = "lead_consultant";

    private final Access access;
    private final Members members;
    private final ProgrammeRoles roles;
    private final RoleSeparation separation;
    private final Catalogue catalogue;

    TeamRoles(Access access, Members members, ProgrammeRoles roles, RoleSeparation separation, Catalogue catalogue) {
        this.access = access;
        this.members = members;
        this.roles = roles;
        this.separation = separation;
        this.catalogue = catalogue;
    }

    /**
     * Gives somebody of the programme a role; nothing happens when they hold it.
     *
     * @throws Problem.Refused when a rule of separation keeps it from them, or the role is none
     */
    @Transactional
    public void give(String programmeId, String person, String role) {
        access.staffing(programmeId);
        Member member = members.get(programmeId, person);
        if (member.roles().contains(role)) {
            return;
        }
        if (!catalogue.knowsRole(role)) {
            throw Problem.Refused.because(
                    "role",
                    "There is no role '%s'. Use one of: %s.".formatted(role, String.join(", ", catalogue.roles())));
        }
        refuseWrongSide(member, role);
        separation.refusal(programmeId, role, person).ifPresent(refusal -> {
            throw Problem.Refused.because("role", refusal.text());
        });
        roles.give(programmeId, role, person);
    }

    private static void refuseWrongSide(Member member, String role) {
        boolean consultant = member.clientId() == null;
        if (consultant != LEAD.equals(role)) {
            throw Problem.Refused.because(
                    "role",
                    consultant
                            ? "Consultants lead programmes and hold no role of the client."
                            : "Only a consultant leads a programme. An operator assigns consultants to clients.");
        }
        if (role.startsWith("cb_") && !Person.EXTERNAL.equals(member.kind())) {
            throw Problem.Refused.because("role", "The certification body's people come from outside the client.");
        }
    }

    /**
     * Takes a role from somebody.
     *
     * @throws Problem.Conflict when they are the last to hold a role that a programme cannot be without; the role is
     *     handed over then
     */
    @Transactional
    public void take(String programmeId, String person, String role) {
        access.staffing(programmeId);
        members.get(programmeId, person);
        refuseVacancy(programmeId, person, role);
        if (!roles.take(programmeId, role, person)) {
            throw new Problem.NotFound("role-not-held", "They do not hold the role %s.".formatted(Roles.title(role)));
        }
    }

    void refuseVacancy(String programmeId, String person, String role) {
        if (NEVER_VACANT.contains(role) && roles.of(programmeId, role).equals(List.of(person))) {
            throw new LastHolder(role, roles.nameOf(person));
        }
    }

    /** The programme would be left without somebody it cannot do without. */
    public static final class LastHolder extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        private final String role;

        LastHolder(String role, String name) {
            super(
                    "last-holder",
                    "%s is the only one with the role %s, and without one the programme has to pause. Give the role to somebody else first, or start its handover (event role-handover)."
                            .formatted(name, Roles.title(role)));
            this.role = role;
        }

        public String role() {
            return role;
        }
    }
}
