package io.pathway42.programme;

import io.pathway42.engine.ModelReadable;
import io.pathway42.programme.RecordedAnswers.Answer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How long the management system has been operated, told from the evidence check of each cycle (step 10.8). A cycle
 * lasts from its check to the next one; a cycle whose evidence has gaps does not count.
 */
@Component
public class Operation implements ModelReadable {

    private static final String EVIDENCE_CHECK = "10.8";
    private static final String PERIOD = "evidence-period";
    private static final int WEEK = 7;

    private final RecordedAnswers answers;
    private final Timers timers;
    private final Clock clock;

    Operation(RecordedAnswers answers, Timers timers, Clock clock) {
        this.answers = answers;
        this.timers = timers;
        this.clock = clock;
    }

    /** The number of the cycle that begins now, from 1. */
    public int nextCycle(String programmeId) {
        return checks(programmeId).size() + 1;
    }

    /** Whether the first and the last evidence check lie the whole evidence period apart. */
    public boolean longEnough(String programmeId) {
        List<Answer> checks = checks(programmeId);
        return !checks.isEmpty()
                && ChronoUnit.DAYS.between(
                                checks.get(0).day(),
                                checks.get(checks.size() - 1).day())
                        >= period(programmeId);
    }

    /** Days that sound evidence covers. */
    public long soundDays(String programmeId) {
        List<Answer> checks = checks(programmeId);
        LocalDate until = LocalDate.now(clock);
        long days = 0;
        for (int i = checks.size() - 1; i >= 0; i--) {
            LocalDate from = checks.get(i).day();
            if (sound(checks.get(i))) {
                days += ChronoUnit.DAYS.between(from, until);
            }
            until = from;
        }
        return days;
    }

    /** The earliest day on which sound evidence may cover the whole period; empty when it already does. */
    public Optional<LocalDate> soundOn(String programmeId) {
        long missing = period(programmeId) - soundDays(programmeId);
        return missing <= 0
                ? Optional.empty()
                : Optional.of(LocalDate.now(clock).plusDays(Math.max(missing, WEEK)));
    }

    private List<Answer> checks(String programmeId) {
        return answers.of(programmeId, EVIDENCE_CHECK);
    }

    private long period(String programmeId) {
        LocalDate today = LocalDate.now(clock);
        return ChronoUnit.DAYS.between(today, timers.dayAfter(programmeId, PERIOD, today));
    }

    private static boolean sound(Answer check) {
        return "complete".equals(check.fields().text("evidenceOfCycle"));
    }
}
