package io.pathway42.insight;

import io.pathway42.audit.Audits.Booked;
import io.pathway42.engine.GateDeviations.Shut;
import io.pathway42.insight.ForecastBasis.Known;
import io.pathway42.insight.forecast.Assumptions;
import io.pathway42.insight.forecast.Facts;
import io.pathway42.insight.forecast.Facts.State;
import io.pathway42.insight.forecast.Facts.Weeks;
import io.pathway42.programme.PhasePlan.PhaseWeeks;
import io.pathway42.programme.Phases.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the simulation how far each phase is. A phase counts as done only when those before it are: after a stage 1 that
 * found the programme not ready, operation runs again and stage 1 lies ahead once more.
 */
final class ForecastFacts {

    private static final Map<String, String> AUDITS =
            Map.of("internal-audit", "P11", "stage-1", "P13", "stage-2", "P14");

    private final Known known;
    private final StepProgress.Told steps;
    private final Assumptions assumptions;
    private final Map<String, PhaseWeeks> weeks;
    private final Map<String, Phase> phases;
    private final Map<String, Facts.Phase> told = new HashMap<>();

    ForecastFacts(Known known, StepProgress.Told steps, Assumptions assumptions, List<PhaseWeeks> weeks) {
        this.known = known;
        this.steps = steps;
        this.assumptions = assumptions;
        this.weeks = weeks.stream().collect(Collectors.toMap(PhaseWeeks::phase, Function.identity()));
        this.phases = known.phases().stream().collect(Collectors.toMap(Phase::ref, Function.identity()));
    }

    Facts facts() {
        List<Facts.Phase> all = new ArrayList<>();
        assumptions.phases().forEach((ref, assumed) -> {
            Facts.Phase phase = ref.equals(Assumptions.CONTRACT) ? contract(assumed) : phase(ref, assumed);
            told.put(ref, phase);
            all.add(phase);
        });
        return new Facts(
                known.today(),
                known.programme().targetDate(),
                known.programme().plannedDate(),
                all,
                known.unassessed(),
                steps.pace(),
                known.calendar());
    }

    private Facts.Phase phase(String ref, Assumptions.Phase assumed) {
        Phase phase = Objects.requireNonNull(phases.get(ref), ref);
        PhaseWeeks range = Objects.requireNonNull(weeks.get(ref), ref);
        LocalDate free = free(assumed);
        State state = state(phase, assumed, free);
        return new Facts.Phase(
                ref,
                state,
                phase.plannedStart(),
                phase.plannedEnd(),
                new Weeks(range.least(), range.likely(), range.most()),
                state == State.AHEAD ? null : begun(phase, free),
                state == State.DONE ? phase.actualEnd() : null,
                state == State.RUNNING ? steps.share(ref, assumed.steps()) : null,
                state == State.RUNNING ? steps.holders(ref) : 1,
                notBefore(ref, state),
                assumed.least() == null ? 0 : (int) known.evidenceDays(),
                assumed.delay() == null ? 0 : (int) known.auditDelay());
    }

    private Facts.Phase contract(Assumptions.Phase assumed) {
        LocalDate free = free(assumed);
        List<Double> range = Objects.requireNonNull(assumed.weeks());
        LocalDate first = known.programme().startDate();
        State state = known.signedOn() != null ? State.DONE : free == null ? State.AHEAD : State.RUNNING;
        return new Facts.Phase(
                Assumptions.CONTRACT,
                state,
                assumed.plannedStart(first),
                assumed.plannedEnd(first),
                new Weeks(range.get(0), range.get(1), range.get(2)),
                state == State.AHEAD ? null : Objects.requireNonNullElse(free, known.signedOn()),
                known.signedOn(),
                null,
                1,
                null,
                0,
                0);
    }

    private static State state(Phase phase, Assumptions.Phase assumed, @Nullable LocalDate free) {
        if (phase.running() > 0) {
            return State.RUNNING;
        }
        LocalDate ended = phase.actualEnd();
        boolean done = ended != null
                && (assumed.after().isEmpty() || free != null && !ended.isBefore(free))
                && !phase.ref().equals(Assumptions.CERTIFICATE);
        return done ? State.DONE : State.AHEAD;
    }

    /** When the phases before it have ended; empty while one of them has not. */
    private @Nullable LocalDate free(Assumptions.Phase assumed) {
        List<Facts.Phase> before =
                assumed.after().stream().map(ref -> told.get(ref)).toList();
        return before.stream().allMatch(phase -> phase.state() == State.DONE)
                ? before.stream()
                        .map(Facts.Phase::ended)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    /** Its first run began when it began; a later one when the phases after it had sent the programme back. */
    private LocalDate begun(Phase phase, @Nullable LocalDate free) {
        Stream<LocalDate> later = phase.timesRun() > 1
                ? known.phases().stream()
                        .filter(other -> other.ref().compareTo(phase.ref()) > 0)
                        .map(Phase::actualEnd)
                : Stream.empty();
        return Stream.concat(Stream.of(phase.actualStart(), free), later)
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(known.today()))
                .max(Comparator.naturalOrder())
                .orElse(known.today());
    }

    private @Nullable LocalDate notBefore(String ref, State state) {
        Stream<LocalDate> audits = known.booked().stream()
                .filter(audit -> ref.equals(AUDITS.get(audit.kind())))
                .map(Booked::endOn);
        Stream<LocalDate> gates = state == State.RUNNING
                ? known.shut().stream()
                        .filter(gate -> gate.phase().equals(ref) && "exit".equals(gate.side()))
                        .map(Shut::clearsOn)
                : Stream.empty();
        return Stream.concat(audits, gates)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
