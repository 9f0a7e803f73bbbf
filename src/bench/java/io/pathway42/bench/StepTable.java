package io.pathway42.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Which steps of the pathway occurred, over several runs. */
public final class StepTable {

    private StepTable() {}

    /** The numbers of all steps of P00 to P17. */
    public static List<String> numbers() {
        try (InputStream steps = Objects.requireNonNull(StepTable.class.getResourceAsStream("/pathway-steps.txt"))) {
            return new String(steps.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Steps of P00 to P16 that occurred in none of the runs. */
    public static List<String> missing(List<Run> runs) {
        return numbers().stream()
                .filter(step -> !step.startsWith("17."))
                .filter(step -> runs.stream().allMatch(run -> run.tally().of(step) == 0))
                .toList();
    }

    /** A row a step, a column a run. */
    public static String of(List<Run> runs) {
        StringBuilder table = new StringBuilder(String.format("%-6s", "step"));
        runs.forEach(run -> table.append(String.format(" %24s", run.programme() + " " + run.scenario())));
        table.append(System.lineSeparator());
        for (String step : numbers()) {
            table.append(String.format("%-6s", step));
            runs.forEach(run -> table.append(String.format(" %24d", run.tally().of(step))));
            table.append(System.lineSeparator());
        }
        return table.toString();
    }
}
