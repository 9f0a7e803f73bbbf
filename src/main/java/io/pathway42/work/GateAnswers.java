package io.pathway42.work;

import io.pathway42.engine.GateDeviations;
import io.pathway42.engine.GateDeviations.Shut;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a gate answered to the step that asked it again. */
@Component
public class GateAnswers {

    private static final String ASKING = "userTask_ResolveDeviations";

    private final GateDeviations deviations;

    GateAnswers(GateDeviations deviations) {
        this.deviations = deviations;
    }

    /** Empty after a step that asked no gate. */
    public Optional<GateAnswer> after(WorkItem task) {
        if (!ASKING.equals(task.element()) || task.ended() == null) {
            return Optional.empty();
        }
        List<Shut> shut = deviations.of(task.programmeId()).stream()
                .filter(reason -> reason.phase().equals(task.phase()))
                .toList();
        boolean asked = shut.stream().noneMatch(reason -> reason.asked().isBefore(task.ended()));
        return Optional.of(new GateAnswer(task.phase(), asked, shut));
    }

    /**
     * How a gate stands.
     *
     * @param asked whether it has been asked since; when not, the reasons are those found before
     * @param shut why it is shut; nothing when it has opened
     */
    public record GateAnswer(String phase, boolean asked, List<Shut> shut) {

        /** {@code open}, {@code shut}, or {@code later} while it has not been asked since. */
        public String state() {
            return shut.isEmpty() ? "open" : asked ? "shut" : "later";
        }
    }
}
