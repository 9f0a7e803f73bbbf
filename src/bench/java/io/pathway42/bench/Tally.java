package io.pathway42.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was completed in a run, by phase, role and step, and how long the calls took. */
public final class Tally {

    private static final class Work {
        private int steps;
        private long nanos;
    }

    private final Map<String, Map<String, Work>> byPhase = new TreeMap<>();
    private final Map<String, Integer> bySteps = new TreeMap<>();
    private final List<String> refusals = new ArrayList<>();
    private int steps;
    private long nanos;

    synchronized void completed(String phase, String role, String step, long took) {
        Work work = byPhase.computeIfAbsent(phase, each -> new TreeMap<>()).computeIfAbsent(role, each -> new Work());
        work.steps++;
        work.nanos += took;
        steps++;
        nanos += took;
        occurred(step);
    }

    /** A step that the system or the certification body did. */
    synchronized void occurred(String step) {
        bySteps.merge(step, 1, Integer::sum);
    }

    synchronized void refused(String line) {
        refusals.add(line);
    }

    public synchronized int steps() {
        return steps;
    }

    public synchronized int of(String step) {
        return bySteps.getOrDefault(step, 0);
    }

    /** Submissions that were refused, with the reason. */
    public synchronized List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** Steps completed per second of calls: reading the form, filling it and completing. */
    public synchronized double perSecond() {
        return nanos == 0 ? 0 : steps * 1e9 / nanos;
    }

    synchronized String table() {
        StringBuilder table = new StringBuilder(line("phase", "role", "steps", "seconds", "steps/s"));
        Map<String, Work> roles = new LinkedHashMap<>();
        byPhase.forEach((phase, works) -> works.forEach((role, work) -> {
            table.append(row(phase, role, work));
            Work sum = roles.computeIfAbsent(role, each -> new Work());
            sum.steps += work.steps;
            sum.nanos += work.nanos;
        }));
        new TreeMap<>(roles).forEach((role, work) -> table.append(row("all", role, work)));
        Work all = new Work();
        all.steps = steps;
        all.nanos = nanos;
        return table.append(row("all", "all", all)).toString();
    }

    private static String row(String phase, String role, Work work) {
        double seconds = Duration.ofNanos(work.nanos).toMillis() / 1000.0;
        return line(
                phase,
                role,
                String.valueOf(work.steps),
                String.format(Locale.ROOT, "%.2f", seconds),
                String.format(Locale.ROOT, "%.1f", work.nanos == 0 ? 0 : work.steps * 1e9 / work.nanos));
    }

    private static String line(String phase, String role, String steps, String seconds, String rate) {
        return String.format("%-6s %-28s %7s %9s %9s%n", phase, role, steps, seconds, rate);
    }
}
