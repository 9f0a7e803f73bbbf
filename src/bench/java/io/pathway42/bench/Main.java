package io.pathway42.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs definitions against a server in the rehearsal profile: {@code Main <address> <definition.yaml>...
 * [--scenario=straight|looped] [--threads=n] [--password=demo]}. Ends with 1 when a programme got stuck or a step never
 * occurred.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        List<String> plain = new ArrayList<>();
        String scenario = "straight";
        String password = "demo";
        int threads = 1;
        for (String argument : arguments) {
            String value = argument.substring(argument.indexOf('=') + 1);
            if (argument.startsWith("--scenario=")) {
                scenario = value;
            } else if (argument.startsWith("--threads=")) {
                threads = Integer.parseInt(value);
            } else if (argument.startsWith("--password=")) {
                password = value;
            } else {
                plain.add(argument);
            }
        }
        PathwayClient client = new PathwayClient(URI.create(plain.get(0)), password, threads);
        List<Run> runs = new ArrayList<>();
        for (String definition : plain.subList(1, plain.size())) {
            Scenario course = scenario.equals("looped") ? Scenarios.looped() : Scenario.straight();
            Run run = client.run(Files.readString(Path.of(definition)), course);
            runs.add(run);
            System.out.print(Report.of(run, course));
        }
        System.out.print(StepTable.of(runs));
        List<String> missing = StepTable.missing(runs);
        System.out.println(missing.isEmpty() ? "Every step of P00 to P16 occurred." : "Never occurred: " + missing);
        System.exit(missing.isEmpty() && runs.stream().allMatch(Run::reachedTheEnd) ? 0 : 1);
    }
}
