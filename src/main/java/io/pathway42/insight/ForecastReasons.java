package io.pathway42.insight;

import io.pathway42.audit.Audits.Booked;
import io.pathway42.engine.AwaitedEvents.Awaited;
import io.pathway42.insight.Forecast.Driver;
import io.pathway42.insight.ForecastBasis.Known;
import io.pathway42.insight.forecast.Assumptions;
import io.pathway42.insight.forecast.Outcome;
import io.pathway42.programme.Phases.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says why a forecast is as it is: what each phase that drives it waits for, and what the slip comes from. */
final class ForecastReasons {

    private static final int MOST_DRIVERS = 5;
    private static final double LEAST_SHARE = 0.03;
    private static final int LEAST_SLIP = 7;

    /** The phase whose event is awaited; the events of other processes drive no date. */
    private static final Map<String, String> EVENTS = Map.of(
            "stage-1-report", "P13",
            "stage-2-report", "P14",
            "finding-response", "P15",
            "certification-decision", "P15");

    private static final Map<String, String> AUDITS = Map.of("stage-1", "P13", "stage-2", "P14");

    private final Known known;
    private final StepProgress.Told steps;

    ForecastReasons(Known known, StepProgress.Told steps) {
        this.known = known;
        this.steps = steps;
    }

    /** The strongest first. What the contract with the certification body adds is said of the phase it prepares. */
    List<Driver> drivers(Outcome outcome) {
        return outcome.ahead().stream()
                .filter(phase -> phase.share() >= LEAST_SHARE || phase.slip() >= LEAST_SLIP)
                .sorted(Comparator.comparingDouble(Outcome.Phase::share).reversed())
                .limit(MOST_DRIVERS)
                .map(this::driver)
                .toList();
    }

    private Driver driver(Outcome.Phase phase) {
        boolean contract = phase.ref().equals(Assumptions.CONTRACT);
        return new Driver(
                contract ? "P13" : phase.ref(),
                Math.max(0, Math.round(phase.share() * 100) / 100.0),
                Math.round(phase.slip()),
                phase.endP50(),
                contract ? Reason.of("not-contracted").day(phase.endP50()) : because(phase));
    }

    private Reason because(Outcome.Phase phase) {
        return holding(phase.ref())
                .or(() -> booked(phase.ref()).map(day -> Reason.of("booked").day(day)))
                .or(() -> behind(phase.ref())
                        .map(days -> Reason.of("behind").span(days).day(phase.endP80())))
                .orElseGet(() -> running(phase.ref())
                        ? Reason.of("running").day(phase.endP80())
                        : Reason.of("ahead").day(phase.startP50()).day(phase.endP80()));
    }

    /** What holds a phase up now: a shut gate, an event from outside, steps that wait for somebody. */
    private Optional<Reason> holding(String ref) {
        long shut =
                known.shut().stream().filter(gate -> gate.phase().equals(ref)).count();
        if (shut > 0) {
            return Optional.of(Reason.of("gate-shut").number(shut));
        }
        Optional<Reason> event = known.awaited().stream()
                .map(Awaited::type)
                .filter(type -> ref.equals(EVENTS.get(type)))
                .findFirst()
                .map(type -> Reason.of("waits-for-event").event(type));
        return event.or(() -> waiting(ref));
    }

    /** The role that most of its open steps wait for. */
    private Optional<Reason> waiting(String ref) {
        return steps.open().stream()
                .filter(open -> open.phase().equals(ref))
                .collect(
                        Collectors.groupingBy(StepProgress.Open::role, Collectors.summingInt(StepProgress.Open::tasks)))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> Reason.of("steps-wait").number(most.getValue()).role(most.getKey()));
    }

    private Optional<LocalDate> booked(String ref) {
        return known.booked().stream()
                .filter(audit -> ref.equals(AUDITS.get(audit.kind())))
                .map(Booked::startOn)
                .findFirst();
    }

    private Optional<Long> behind(String ref) {
        return known.phases().stream()
                .filter(phase -> phase.ref().equals(ref) && phase.running() > 0)
                .map(phase -> ChronoUnit.DAYS.between(phase.plannedEnd(), known.today()))
                .filter(days -> days > 0)
                .findFirst();
    }

    private boolean running(String ref) {
        return known.phases().stream()
                .filter(phase -> phase.running() > 0)
                .map(Phase::ref)
                .anyMatch(ref::equals);
    }

    /** Why the date that is as likely to be missed as to be kept lies where it does, against the target. */
    Reason slip(Outcome outcome, LocalDate p50) {
        long slip = ChronoUnit.DAYS.between(known.programme().targetDate(), p50);
        if (slip <= 0) {
            return slip == 0 ? Reason.of("slip-none") : Reason.of("slip-ahead").span(-slip);
        }
        long planned = ChronoUnit.DAYS.between(
                known.programme().targetDate(), known.programme().plannedDate());
        Optional<Outcome.Phase> worst = outcome.ahead().stream()
                .filter(phase -> !phase.ref().equals(Assumptions.CONTRACT))
                .max(Comparator.comparingDouble(Outcome.Phase::slip));
        if (worst.isEmpty() || planned > worst.get().slip()) {
            return Reason.of("slip-by-plan").span(slip).span(planned);
        }
        String ref = worst.get().ref();
        return holding(ref)
                .map(held -> with(
                        new Reason("slip-" + held.code(), List.of()).span(slip).phase(ref), held))
                .orElseGet(() -> Reason.of("slip-by-phase").span(slip).phase(ref));
    }

    private static Reason with(Reason reason, Reason held) {
        return new Reason(
                reason.code(),
                java.util.stream.Stream.concat(reason.values().stream(), held.values().stream())
                        .toList());
    }
}
