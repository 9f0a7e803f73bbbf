package io.pathway42.insight.web;

import io.pathway42.engine.GateDeviations.Shut;
import io.pathway42.insight.Forecast.PhaseForecast;
import io.pathway42.programme.Phases.Phase;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One phase in the bar over the page of a programme, and in the table below it.
 *
 * @param state {@code done}, {@code running}, {@code waiting} (at a gate), {@code locked} (phases before it have not
 *     ended) or {@code planned}
 * @param weight how wide it is drawn, 1 to 30: planned weeks up to the certificate, little after it
 * @param forecast when it is likely to begin and end; empty when it is done
 * @param waitsFor phases that have to end before it
 * @param shut why its gate is shut
 */
public record PhaseBar(
        String ref,
        String state,
        int weight,
        LocalDate start,
        LocalDate end,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualEnd,
        @Nullable PhaseForecast forecast,
        List<String> waitsFor,
        List<Shut> shut) {

    private static final int WIDEST = 30;
    private static final int AFTER_THE_CERTIFICATE = 4;

    static PhaseBar of(Phase phase, List<Shut> shut, @Nullable PhaseForecast forecast, List<String> waitsFor) {
        List<Shut> own =
                shut.stream().filter(gate -> gate.phase().equals(phase.ref())).toList();
        boolean after = phase.ref().compareTo("P15") > 0;
        long weeks = after ? AFTER_THE_CERTIFICATE : ChronoUnit.WEEKS.between(phase.plannedStart(), phase.plannedEnd());
        return new PhaseBar(
                phase.ref(),
                state(phase, !own.isEmpty(), !waitsFor.isEmpty()),
                (int) Math.max(1, Math.min(WIDEST, weeks)),
                phase.plannedStart(),
                phase.plannedEnd(),
                phase.actualStart(),
                phase.actualEnd(),
                "done".equals(phase.state()) ? null : forecast,
                waitsFor,
                own);
    }

    private static String state(Phase phase, boolean atAGate, boolean locked) {
        if ("done".equals(phase.state())) {
            return "done";
        }
        if (atAGate) {
            return "waiting";
        }
        return "planned".equals(phase.state()) && locked ? "locked" : phase.state();
    }

    /** When its gate was last asked. */
    public @Nullable OffsetDateTime asked() {
        return shut.stream().map(Shut::asked).max(Comparator.naturalOrder()).orElse(null);
    }

    /** The day on which its gate is asked again by itself, when only time is missing. */
    public @Nullable LocalDate askedAgain() {
        return shut.stream().allMatch(reason -> reason.clearsOn() != null)
                ? shut.stream()
                        .flatMap(reason -> Stream.ofNullable(reason.clearsOn()))
                        .max(Comparator.naturalOrder())
                        .orElse(null)
                : null;
    }

    public String tone() {
        return switch (state) {
            case "done" -> "ok";
            case "running" -> "info";
            case "waiting" -> "warn";
            default -> "";
        };
    }

    /** How many days later than planned it is likely to end; negative when earlier. */
    public long slip() {
        return forecast == null ? 0 : ChronoUnit.DAYS.between(end, forecast.endP50());
    }
}
