package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.pathway42.engine.Submission;
import io.pathway42.programme.RecordedAnswers.Answer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperationTests {

    private static final LocalDate FIRST = LocalDate.of(2027, 5, 3);

    private final List<Answer> checks = new ArrayList<>();
    private final RecordedAnswers answers = mock();
    private final Timers timers = mock();

    @BeforeEach
    void thirteenWeeks() {
        when(answers.of("acme-1", "10.8")).thenReturn(checks);
        when(timers.dayAfter(any(), any(), any()))
                .thenAnswer(call -> call.getArgument(2, LocalDate.class).plusDays(91));
    }

    @Test
    void numbersTheCycles() {
        assertThat(operationOn(0).nextCycle("acme-1")).isEqualTo(1);
        check(0, "complete");
        assertThat(operationOn(1).nextCycle("acme-1")).isEqualTo(2);
    }

    @Test
    void isLongEnoughOnceTheChecksSpanThePeriod() {
        check(0, "complete");
        check(61, "gaps");
        assertThat(operationOn(91).longEnough("acme-1")).isFalse();
        check(91, "complete");
        assertThat(operationOn(91).longEnough("acme-1")).isTrue();
    }

    @Test
    void countsNoCycleWithGaps() {
        check(0, "gaps");
        check(30, "complete");
        check(61, "gaps");
        check(91, "complete");

        assertThat(operationOn(95).soundDays("acme-1")).isEqualTo(31 + 4);
    }

    @Test
    void saysWhenTheEvidenceWillDo() {
        check(0, "gaps");
        check(30, "complete");
        check(91, "complete");

        assertThat(operationOn(91).soundOn("acme-1")).contains(FIRST.plusDays(121));
        assertThat(operationOn(120).soundOn("acme-1")).contains(FIRST.plusDays(127));
        assertThat(operationOn(121).soundOn("acme-1")).isEmpty();
    }

    @Test
    void waitsThePeriodWhenNothingIsRecorded() {
        assertThat(operationOn(0).soundOn("acme-1")).contains(FIRST.plusDays(91));
    }

    private void check(int day, String evidence) {
        checks.add(new Answer(
                "userTask_GatherEvidence",
                FIRST.plusDays(day).atTime(9, 0).atOffset(ZoneOffset.UTC),
                new Submission(Map.of("evidenceOfCycle", evidence))));
    }

    private Operation operationOn(int day) {
        Clock clock = Clock.fixed(FIRST.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Operation(answers, timers, clock);
    }
}
