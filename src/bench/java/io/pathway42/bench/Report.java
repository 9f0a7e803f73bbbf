package io.pathway42.bench;

import java.util.Locale;

/** A run in words and figures. */
public final class Report {

    private Report() {}

    /** The course of a run: how it ended, what was done by phase and role, what was refused. */
    public static String of(Run run, Scenario scenario) {
        StringBuilder report = new StringBuilder();
        report.append(String.format(
                Locale.ROOT,
                "%n%s, %s: %s, %d steps, %.1f steps/s%n",
                run.programme(),
                run.scenario(),
                run.status(),
                run.tally().steps(),
                run.tally().perSecond()));
        report.append(run.tally().table());
        run.tally().refusals().stream()
                .limit(40)
                .forEach(line -> report.append("refused: ").append(line).append(System.lineSeparator()));
        scenario.unused().forEach(line -> report.append("unused: ").append(line).append(System.lineSeparator()));
        run.stuck().forEach(line -> report.append("stuck: ").append(line).append(System.lineSeparator()));
        return report.toString();
    }
}
