package io.pathway42.engine;

import io.pathway42.engine.GateCriterion.Side;
import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;
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

    /** The process variable that says since when something has been missing that time alone does not bring. */
    private static final String SHUT_SINCE = "gateShutSince";

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
        OffsetDateTime now = OffsetDateTime.now(clock);
        deviations.replace(programmeId, clientId, phase, side, found, now);
        log.write(AuditEntry.of(AuditAction.DECISION)
                .programme(programmeId, clientId)
                .about("gate " + phase + " " + side.name().toLowerCase(Locale.ROOT))
                .saying(found.isEmpty() ? "Opened" : "Stays shut for %d reasons".formatted(found.size())));
        String clearsOn = clearsOn(found);
        execution.setVariable("gateOpen", found.isEmpty());
        execution.setVariable("gateClearsOn", clearsOn);
        execution.setVariable(SHUT_SINCE, found.isEmpty() || clearsOn != null ? null : shutSince(execution, now));
    }

    /** However often it is asked in vain, what is missing has been missing since it was first found. */
    private static String shutSince(VariableScope gate, OffsetDateTime now) {
        return gate.getVariable(SHUT_SINCE) instanceof String since
                ? since
                : now.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** Since when the gate of a task has been shut; for a task of no gate, this moment. */
    static OffsetDateTime shutSince(DelegateTask task, OffsetDateTime now) {
        return task.getVariable(SHUT_SINCE) instanceof String since ? OffsetDateTime.parse(since) : now;
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
