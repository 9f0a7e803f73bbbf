package io.pathway42.inventory;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.identity.Access;
import io.pathway42.identity.AnswersFor;
import io.pathway42.identity.Member;
import io.pathway42.identity.Members;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for which AI system. Open tasks about a system follow its owner. */
@Component
public class SystemOwners implements AnswersFor {

    private final Access access;
    private final Members members;
    private final AiSystems systems;
    private final InventoryRecords records;
    private final AuditLog log;
    private final Clock clock;

    SystemOwners(
            Access access, Members members, AiSystems systems, InventoryRecords records, AuditLog log, Clock clock) {
        this.access = access;
        this.members = members;
        this.systems = systems;
        this.records = records;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public List<String> of(String programmeId, String person) {
        return systems.all(programmeId).stream()
                .filter(system -> person.equals(system.owner()))
                .map(system -> system.ref() + " " + system.name())
                .toList();
    }

    /**
     * Makes somebody answer for a system; those who manage the programme's people may.
     *
     * @throws Problem.Refused when that person is not of the client or may no longer come in
     */
    @Transactional
    public void handTo(String programmeId, String ref, String person) {
        String clientId = access.staffing(programmeId);
        AiSystem system = systems.get(programmeId, ref);
        Member owner = members.of(programmeId).stream()
                .filter(member -> member.ref().equals(person))
                .filter(member -> clientId.equals(member.clientId()) && !member.gone(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow(() -> Problem.Refused.because("owner", "Choose somebody of this client who may come in."));
        if (person.equals(system.owner())) {
            return;
        }
        records.handedTo(programmeId, ref, person);
        log.write(AuditEntry.of(AuditAction.ROLE_GIVEN)
                .programme(programmeId, clientId)
                .about(person)
                .saying("owner of " + ref + " " + system.name() + ", before: " + system.owner() + ", now "
                        + owner.name()));
    }
}
