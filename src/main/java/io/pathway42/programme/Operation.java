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
 * How long the management system has been operated, told from the evidence check that ends each cycle (step 10.8). A
 * check covers the time since the check before; one that found gaps covers none.
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
        return !checks.isEmpty() && between(checks.get(0), checks.get(checks.size() - 1)) >= period(programmeId);
    }

    /** Days that sound evidence covers. */
    public long soundDays(String programmeId) {
        List<Answer> checks = checks(programmeId);
        long days = 0;
        for (int i = 1; i < checks.size(); i++) {
            if (sound(checks.get(i))) {
                days += between(checks.get(i - 1), checks.get(i));
            }
        }
        return days;
    }

    /** The earliest day on which sound evidence may cover the whole period; empty when it already does. */
    public Optional<LocalDate> soundOn(String programmeId) {
        long missing = period(programmeId) - soundDays(programmeId);
        if (missing <= 0) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        List<Answer> checks = checks(programmeId);
        LocalDate covered =
                checks.isEmpty() ? today : checks.get(checks.size() - 1).day();
        LocalDate earliest = covered.plusDays(missing);
        LocalDate nextWeek = today.plusDays(WEEK);
        return Optional.of(earliest.isAfter(nextWeek) ? earliest : nextWeek);
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

    private static long between(Answer earlier, Answer later) {
        return ChronoUnit.DAYS.between(earlier.day(), later.day());
    }
}
