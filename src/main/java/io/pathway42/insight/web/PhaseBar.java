package io.pathway42.insight.web;

import io.pathway42.engine.GateDeviations.Shut;
import io.pathway42.programme.Phases.Phase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One phase in the bar over the page of a programme.
 *
 * @param state {@code done}, {@code running}, {@code waiting} (at a gate) or {@code planned}
 * @param weight how wide it is drawn, 1 to 30: planned weeks up to the certificate, little after it
 */
record PhaseBar(
        String ref,
        String state,
        int weight,
        LocalDate start,
        LocalDate end,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualEnd) {

    private static final int WIDEST = 30;
    private static final int AFTER_THE_CERTIFICATE = 4;

    static PhaseBar of(Phase phase, List<Shut> shut) {
        boolean waits = shut.stream().anyMatch(gate -> gate.phase().equals(phase.ref()));
        boolean after = phase.ref().compareTo("P15") > 0;
        long weeks = after ? AFTER_THE_CERTIFICATE : ChronoUnit.WEEKS.between(phase.plannedStart(), phase.plannedEnd());
        return new PhaseBar(
                phase.ref(),
                waits && !"done".equals(phase.state()) ? "waiting" : phase.state(),
                (int) Math.max(1, Math.min(WIDEST, weeks)),
                phase.plannedStart(),
                phase.plannedEnd(),
                phase.actualStart(),
                phase.actualEnd());
    }

    public String tone() {
        return switch (state) {
            case "done" -> "ok";
            case "running" -> "info";
            case "waiting" -> "warn";
            default -> "";
        };
    }
}
