package io.pathway42.programme.process;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.programme.Operation;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Stage 1 waits until sound evidence covers the whole evidence period; cycles with gaps do not count. Operation goes on
 * meanwhile, so that time clears it.
 */
@Component
class EvidenceThickEnough implements GateCriterion {

    private final Operation operation;

    EvidenceThickEnough(Operation operation) {
        this.operation = operation;
    }

    @Override
    public String phase() {
        return "P13";
    }

    @Override
    public Side side() {
        return Side.ENTRY;
    }

    @Override
    public List<Deviation> deviations(String programmeId) {
        return operation.soundOn(programmeId).stream()
                .map(day -> new Deviation(
                        "evidence-too-thin",
                        "Sound evidence covers %d days only: cycles with gaps do not count."
                                .formatted(operation.soundDays(programmeId)),
                        "steps/10.8",
                        day))
                .toList();
    }
}
