package io.pathway42.insight.forecast;

import io.pathway42.standard.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a programme on a day.
 *
 * @param phases those of the assumptions, in their order
 * @param systems how many AI systems still need an impact assessment
 * @param steps what the completed steps tell of the pace
 * @param calendar nothing begins or ends on a day on which nobody works
 */
public record Facts(
        LocalDate today,
        LocalDate target,
        LocalDate planned,
        List<Phase> phases,
        int systems,
        StepPace steps,
        WorkingCalendar calendar) {

    /** How far a phase is. */
    public enum State {
        DONE,
        RUNNING,
        AHEAD
    }

    /**
     * A phase as planned and as it goes.
     *
     * @param weeks least, likely and most, as the variant has them for the phase as a whole
     * @param begun the first day of its present run
     * @param ended the last day, when it is done
     * @param share how much of its steps is done, 0 to 1; empty when that cannot be told
     * @param holders pace of those who hold its open steps, against that of the whole programme
     * @param notBefore the day before which it cannot end: an audit is booked, a gate clears
     * @param leastDays it lasts at least so many days
     * @param delayDays its work begins so many days after the phases before it
     */
    public record Phase(
            String ref,
            State state,
            LocalDate plannedStart,
            LocalDate plannedEnd,
            Weeks weeks,
            @Nullable LocalDate begun,
            @Nullable LocalDate ended,
            @Nullable Double share,
            double holders,
            @Nullable LocalDate notBefore,
            int leastDays,
            int delayDays) {}

    public record Weeks(double least, double likely, double most) {}

    /**
     * The time that completed steps took, as a part of the time they were given.
     *
     * @param count how many there are
     * @param logMean mean of the logarithm of that part
     */
    public record StepPace(int count, double logMean) {

        public static final StepPace NONE = new StepPace(0, 0);
    }
}
