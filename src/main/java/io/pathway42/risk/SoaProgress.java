package io.pathway42.risk;

import io.pathway42.gap.RequirementRescored;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the status of a line in step with how far its control has come. */
@Component
class SoaProgress {

    private final SoaLines lines;

    SoaProgress(SoaLines lines) {
        this.lines = lines;
    }

    @EventListener
    void on(RequirementRescored rescored) {
        lines.progressed(rescored.programmeId(), rescored.ref(), SoaLine.status(rescored.score()));
    }
}
