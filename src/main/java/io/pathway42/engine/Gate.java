package io.pathway42.engine;

import io.pathway42.engine.GateCriterion.Side;
import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks every criterion of a phase's entry or exit. An empty list of deviations opens the gate ({@code gateOpen}); when
 * only time is missing, {@code gateClearsOn} says until when.
 */
@Component("gate")
class Gate implements JavaDelegate {

    /** The process variable that names the phase. */
    static final String PHASE = "gatePhase";

    private final List<GateCriterion> criteria;
    private final GateDeviations deviations;
    private final AuditLog log;
    private final Clock clock;

    Gate(List<GateCriterion> criteria, GateDeviations deviations, AuditLog log, Clock clock) {
        this.criteria = criteria;
        this.deviations = deviations;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String programmeId = (String) execution.getVariable(ProcessVariables.PROGRAMME);
        String clientId = (String) execution.getVariable(ProcessVariables.CLIENT);
        String phase = (String) execution.getVariable(PHASE);
        Side side = Side.valueOf(((String) execution.getVariable("gateSide")).toUpperCase(Locale.ROOT));
        List<Deviation> found = criteria.stream()
                .filter(c -> c.phase().equals(phase) && c.side() == side)
                .flatMap(c -> c.deviations(programmeId).stream())
                .toList();
        deviations.replace(programmeId, clientId, phase, side, found, OffsetDateTime.now(clock));
        log.write(AuditEntry.of(AuditAction.DECISION)
                .programme(programmeId, clientId)
                .about("gate " + phase + " " + side.name().toLowerCase(Locale.ROOT))
                .saying(found.isEmpty() ? "Opened" : "Stays shut for %d reasons".formatted(found.size())));
        execution.setVariable("gateOpen", found.isEmpty());
        execution.setVariable("gateClearsOn", clearsOn(found));
    }

    /** Time alone opens the gate only when it clears every deviation, and on the last of their days. */
    private static @Nullable String clearsOn(List<Deviation> found) {
        if (found.isEmpty() || found.stream().anyMatch(d -> d.clearsOn() == null)) {
            return null;
        }
        LocalDate day = found.stream()
                .map(d -> Objects.requireNonNull(d.clearsOn()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return day.atStartOfDay().atOffset(ZoneOffset.UTC).toString();
    }
}
