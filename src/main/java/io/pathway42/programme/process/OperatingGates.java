package io.pathway42.programme.process;

import static io.pathway42.engine.GateCriterion.Side.ENTRY;
import static io.pathway42.engine.GateCriterion.Side.EXIT;

import io.pathway42.engine.GateCriterion;
import io.pathway42.programme.Operation;
import io.pathway42.programme.RecordedAnswers;
import io.pathway42.programme.RecordedAnswers.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What has to be there to enter and leave operation. */
@Configuration(proxyBeanMethods = false)
class OperatingGates {

    private final RecordedCriteria criteria;
    private final RecordedAnswers answers;

    OperatingGates(RecordedCriteria criteria, RecordedAnswers answers) {
        this.criteria = criteria;
        this.answers = answers;
    }

    @Bean
    GateCriterion controlsReleased() {
        return criteria.chosen(
                "P10",
                ENTRY,
                "08.8",
                "goLiveDecision",
                "release",
                "controls-not-released",
                "No system has been released for operation.");
    }

    @Bean
    GateCriterion monitoringPlanned() {
        return criteria.done(
                "P10", ENTRY, "05.11", "monitoring-plan-missing", "There is no monitoring plan and calendar.");
    }

    @Bean
    GateCriterion operatedLongEnough(Operation operation) {
        return criteria.that(
                "P10",
                EXIT,
                "10.1",
                "operation-too-short",
                "The records do not reach over the evidence period yet.",
                operation::longEnough);
    }

    @Bean
    GateCriterion calendarKept() {
        return criteria.that(
                "P10",
                EXIT,
                "10.10",
                "calendar-not-kept",
                "A cycle has no committee.",
                programmeId -> answers.of(programmeId, "10.10").size()
                        >= answers.of(programmeId, "10.8").size());
    }

    @Bean
    GateCriterion performanceEvaluated() {
        return criteria.done(
                "P10", EXIT, "10.11", "evaluation-missing", "The quarterly evaluation of the performance is missing.");
    }

    @Bean
    GateCriterion loopClosed() {
        return criteria.that(
                "P10",
                EXIT,
                "10.9",
                "no-closed-loop",
                "No feedback loop is closed: signal, analysis, decision, change, measured again, conclusion.",
                this::closedLoop);
    }

    @Bean
    GateCriterion noCriticalActionOverdue() {
        return criteria.that(
                "P10",
                EXIT,
                "10.9",
                "critical-action-overdue",
                "A critical action is overdue.",
                programmeId -> latest(programmeId, "10.9")
                        .filter(last -> !last.fields().flag("criticalOverdue"))
                        .isPresent());
    }

    /** Six records in this order of days: measured, analysed, decided, changed, measured again, concluded. */
    private boolean closedLoop(String programmeId) {
        List<Answer> measured = answers.of(programmeId, "10.1");
        if (measured.isEmpty()) {
            return false;
        }
        LocalDate signal = measured.get(0).day();
        return onOrAfter(programmeId, "10.11", signal)
                .flatMap(analysed -> onOrAfter(programmeId, "10.10", analysed))
                .flatMap(decided -> onOrAfter(programmeId, "10.5", decided.plusDays(1)))
                .flatMap(changed -> onOrAfter(programmeId, "10.1", changed))
                .flatMap(again -> onOrAfter(programmeId, "10.9", again))
                .isPresent();
    }

    private Optional<LocalDate> onOrAfter(String programmeId, String step, LocalDate day) {
        return answers.of(programmeId, step).stream()
                .map(Answer::day)
                .filter(done -> !done.isBefore(day))
                .findFirst();
    }

    private Optional<Answer> latest(String programmeId, String step) {
        return answers.of(programmeId, step).stream().reduce((earlier, later) -> later);
    }
}
