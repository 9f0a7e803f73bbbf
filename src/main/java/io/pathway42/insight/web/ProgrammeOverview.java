package io.pathway42.insight.web;

import io.pathway42.audit.Audits;
import io.pathway42.audit.CertificateCourse;
import io.pathway42.audit.CertificateCourse.Ahead;
import io.pathway42.engine.GateDeviations;
import io.pathway42.engine.GateDeviations.Shut;
import io.pathway42.gap.Requirements;
import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.insight.Forecast;
import io.pathway42.insight.Forecast.PhaseForecast;
import io.pathway42.insight.Forecasts;
import io.pathway42.insight.OwnerlessWork;
import io.pathway42.insight.WeeklyLoad;
import io.pathway42.insight.forecast.Assumptions;
import io.pathway42.problem.Problem;
import io.pathway42.programme.Phases;
import io.pathway42.programme.Phases.Phase;
import io.pathway42.standard.Catalogue;
import io.pathway42.work.Nudges;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the page of a programme shows of its course: dates, gates, work and readiness. */
@Component
class ProgrammeOverview {

    private static final int NEXT_LOCKED = 4;
    private static final String CERTIFICATE = "P15";
    private static final String SURVEILLANCE = "P16";

    private final Access access;
    private final CurrentPerson current;
    private final Phases phases;
    private final GateDeviations gates;
    private final Forecasts forecasts;
    private final Audits audits;
    private final CertificateCourse certificates;
    private final Requirements requirements;
    private final LateWork late;
    private final OwnerlessWork ownerless;
    private final WeeklyLoad load;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Assumptions assumptions = Assumptions.shipped();

    ProgrammeOverview(
            Access access,
            CurrentPerson current,
            Phases phases,
            GateDeviations gates,
            Forecasts forecasts,
            Audits audits,
            CertificateCourse certificates,
            Requirements requirements,
            LateWork late,
            OwnerlessWork ownerless,
            WeeklyLoad load,
            Catalogue catalogue,
            Clock clock) {
        this.access = access;
        this.current = current;
        this.phases = phases;
        this.gates = gates;
        this.forecasts = forecasts;
        this.audits = audits;
        this.certificates = certificates;
        this.requirements = requirements;
        this.late = late;
        this.ownerless = ownerless;
        this.load = load;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The names under which the page finds it. */
    Map<String, Object> of(String programmeId) {
        LocalDate today = LocalDate.now(clock);
        List<String> one = List.of(programmeId);
        Optional<Forecast> forecast = forecasts.of(programmeId);
        List<PhaseBar> bars = bars(phases.of(programmeId), gates.of(programmeId), forecast);
        Map<String, Object> shown = new LinkedHashMap<>();
        forecast.ifPresent(known -> {
            shown.put("forecast", known);
            shown.put("curve", new ForecastCurve(known));
        });
        shown.put("phases", bars);
        shown.put(
                "locked",
                bars.stream()
                        .filter(bar -> "locked".equals(bar.state()))
                        .map(PhaseBar::ref)
                        .limit(NEXT_LOCKED)
                        .toList());
        shown.put("timeline", Timeline.of(bars, today));
        List<Ahead> ahead = certificates.ahead(one);
        List<NextMilestone> milestones = NextMilestone.of(bars, audits.booked(one), ahead, today);
        shown.put("milestones", milestones);
        HeldCertificate.of(ahead, milestones).ifPresent(held -> shown.put("held", held));
        shown.put("standing", Standing.of(requirements.standing(one), catalogue));
        shown.put("holders", late.of(programmeId));
        shown.put("mayNudge", mayNudge(programmeId));
        shown.put("ownerless", ownerless.of(programmeId));
        shown.put("load", load.of(programmeId, today));
        shown.put("weeks", WeeklyLoad.weeks(today));
        return shown;
    }

    private List<PhaseBar> bars(List<Phase> all, List<Shut> shut, Optional<Forecast> forecast) {
        Map<String, PhaseForecast> byPhase = forecast.map(Forecast::phases).orElse(List.of()).stream()
                .collect(Collectors.toMap(PhaseForecast::phase, Function.identity()));
        Set<String> done = all.stream()
                .filter(phase -> "done".equals(phase.state()))
                .map(Phase::ref)
                .collect(Collectors.toSet());
        return all.stream()
                .map(phase -> PhaseBar.of(phase, shut, byPhase.get(phase.ref()), waitsFor(phase.ref(), done)))
                .toList();
    }

    private List<String> waitsFor(String phase, Set<String> done) {
        Assumptions.Phase assumed = assumptions.phases().get(phase);
        Stream<String> before = assumed != null
                ? assumed.after().stream()
                : Stream.of(SURVEILLANCE.equals(phase) ? CERTIFICATE : SURVEILLANCE);
        return before.filter(earlier -> !earlier.equals(Assumptions.CONTRACT) && !done.contains(earlier))
                .toList();
    }

    private boolean mayNudge(String programmeId) {
        try {
            access.programmeAs(programmeId, Nudges.ROLES);
            return true;
        } catch (Problem.NotAllowed somebodyElse) {
            return current.get().operator();
        }
    }
}
