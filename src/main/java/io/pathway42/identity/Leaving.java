package io.pathway42.identity;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ends somebody's access: their roles go, their open tasks move on, and what they did stays under their name. */
@Component
class Leaving {

    private final ProgrammeRoles roles;
    private final TeamRoles team;
    private final List<AnswersFor> answering;
    private final Expiries expiries;
    private final Absences absences;
    private final CurrentPerson current;
    private final AuditLog log;
    private final Clock clock;

    Leaving(
            ProgrammeRoles roles,
            TeamRoles team,
            List<AnswersFor> answering,
            Expiries expiries,
            Absences absences,
            CurrentPerson current,
            AuditLog log,
            Clock clock) {
        this.roles = roles;
        this.team = team;
        this.answering = answering;
        this.expiries = expiries;
        this.absences = absences;
        this.current = current;
        this.log = log;
        this.clock = clock;
    }

    void leave(Person person) {
        String signIn = person.signIn();
        if (signIn.equals(current.signIn())) {
            throw Problem.Refused.because("person", "Nobody ends their own access. Ask somebody else to do it.");
        }
        List<ProgrammeRoles.RoleHolding> held = roles.heldBy(signIn);
        held.forEach(holding -> team.refuseVacancy(holding.programmeId(), signIn, holding.role()));
        List<String> left = held.stream()
                .map(ProgrammeRoles.RoleHolding::programmeId)
                .distinct()
                .flatMap(programme -> answering.stream().flatMap(kind -> kind.of(programme, signIn).stream()))
                .toList();
        if (!left.isEmpty()) {
            throw Problem.Refused.because(
                    "person",
                    "%s answers for %s. Hand that over first.".formatted(person.name(), String.join(", ", left)));
        }
        expiries.set(signIn, LocalDate.now(clock).minusDays(1));
        absences.forget(signIn);
        held.forEach(holding -> roles.take(holding.programmeId(), holding.role(), signIn));
        log.write(AuditEntry.of(AuditAction.PERSON_CHANGED)
                .client(person.clientId())
                .about(signIn)
                .saying("deactivated"));
    }
}
