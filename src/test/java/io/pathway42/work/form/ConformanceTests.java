package io.pathway42.work.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.problem.Fault;
import io.pathway42.work.form.ConformanceCases.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same schemas and the same data through form-js itself, in Node, and through ours must agree. */
class ConformanceTests {

    record Outcome(
            String name,
            @Nullable Map<String, Object> data,
            @Nullable List<String> errors,
            @Nullable String failure) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path DIRECTORY = Path.of("target", "conformance");

    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-01T09:00:00Z"), ZoneOffset.UTC);

    private final FormCheck check = new FormCheck(CLOCK);

    @Test
    void agreesWithFormJs() throws Exception {
        List<Case> cases = ConformanceCases.all();
        Map<String, Outcome> outcomes = throughFormJs(cases);
        List<String> differences = new ArrayList<>();
        int valid = 0;
        for (Case each : cases) {
            Outcome theirs = Objects.requireNonNull(outcomes.get(each.name()));
            differences.addAll(differences(each, theirs));
            valid += faults(schema(each), theirs, each).isEmpty() ? 1 : 0;
        }
        System.out.printf(
                "Conformance with form-js: %d cases, %d valid and %d not, %d differences%n",
                cases.size(), valid, cases.size() - valid, differences.size());
        assertThat(differences).isEmpty();
        assertThat(cases).hasSizeGreaterThan(200);
    }

    private List<String> differences(Case each, Outcome theirs) throws IOException {
        if (theirs.failure() != null) {
            return List.of(each.name() + "\n  form-js failed: " + theirs.failure());
        }
        FormSchema schema = schema(each);
        FormCheck.Checked ours = check.check(schema, each.prefill(), each.submission());
        Set<String> expected = faults(schema, theirs, each);
        Set<String> found = ours.faults().stream().map(Fault::field).collect(Collectors.toCollection(TreeSet::new));
        if (!expected.equals(found)) {
            return List.of(
                    each.name() + "\n  form-js: " + expected + " of " + theirs.data() + "\n  ours: " + ours.faults());
        }
        return expected.isEmpty() && !Values.equal(theirs.data(), ours.data())
                ? List.of(each.name() + "\n  form-js submits: " + theirs.data() + "\n  ours: " + ours.data())
                : List.of();
    }

    private static FormSchema schema(Case each) throws IOException {
        return FormSchema.parse(JSON.writeValueAsString(each.schema()));
    }

    /** Where form-js finds a fault, or does not submit what was entered. */
    private static Set<String> faults(FormSchema schema, Outcome outcome, Case each) {
        Set<String> faults = new TreeSet<>(outcome.errors() == null ? List.of() : outcome.errors());
        compare(schema.shape(), outcome.data(), each.submission(), "", faults);
        return faults;
    }

    private static void compare(
            Shape shape, @Nullable Object submitted, Map<?, ?> entered, String outer, Set<String> faults) {
        Map<?, ?> taken = submitted instanceof Map<?, ?> map ? map : Map.of();
        entered.forEach((key, value) -> {
            String path = outer + key;
            Shape place = shape.inner().get(String.valueOf(key));
            Object other = taken.get(key);
            if (value == null && (place == null || place.field() == null)) {
                return;
            }
            if (place == null || (place.field() != null && place.field().rows() == null)) {
                if (!Values.same(other, value)) {
                    faults.add(path);
                }
            } else if (place.field() == null && value instanceof Map<?, ?> group) {
                compare(place, other, group, path + ".", faults);
            } else if (place.field() != null
                    && value instanceof List<?> rows
                    && other instanceof List<?> others
                    && rows.size() == others.size()) {
                for (int row = 0; row < rows.size(); row++) {
                    compare(place.rows(), others.get(row), (Map<?, ?>) rows.get(row), path + "[" + row + "].", faults);
                }
            } else if (!Values.same(other, value)) {
                faults.add(path);
            }
        });
    }

    private static Map<String, Outcome> throughFormJs(List<Case> cases) throws Exception {
        Files.createDirectories(DIRECTORY);
        Path input = DIRECTORY.resolve("cases.json");
        Path output = DIRECTORY.resolve("results.json");
        JSON.writeValue(input.toFile(), cases);
        Files.deleteIfExists(output);
        Process node = new ProcessBuilder(
                        "node", "src/test/conformance/conformance.js", input.toString(), output.toString())
                .redirectErrorStream(true)
                .redirectOutput(DIRECTORY.resolve("node.txt").toFile())
                .start();
        assertThat(node.waitFor(5, TimeUnit.MINUTES))
                .as("form-js ended in time")
                .isTrue();
        assertThat(node.exitValue())
                .as(Files.readString(DIRECTORY.resolve("node.txt")))
                .isZero();
        Map<String, Outcome> outcomes = new HashMap<>();
        for (Outcome outcome : JSON.readValue(output.toFile(), Outcome[].class)) {
            outcomes.put(outcome.name(), outcome);
        }
        return outcomes;
    }
}
