package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a gate finds missing leads to where it is mended. */
@PathwayTest
class GateLinksTests {

    private static final Pattern STEP = Pattern.compile("name=\"step\" value=\"([^\"]+)\"");

    /** Registers that people fill in by hand or that are filled before the gate. */
    private static final Set<String> FILLED = Set.of("registers/ai-systems", "registers/requirements", "registers/soa");

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private List<GateCriterion> criteria;

    private List<Deviation> missing = List.of();

    @BeforeEach
    void asksEveryGateOfANewProgramme() {
        String programme = walk.open("tallowbrook") + "-1";
        missing = criteria.stream()
                .flatMap(criterion -> criterion.deviations(programme).stream())
                .toList();
    }

    @Test
    void findsMuchMissing() {
        assertThat(missing).extracting(Deviation::code).hasSizeGreaterThan(40).doesNotContainNull();
    }

    @Test
    void leadsToAStepThatThereIs() throws IOException {
        assertThat(missing)
                .extracting(Deviation::link)
                .filteredOn(link -> link.startsWith("steps/"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(steps()).contains(link.substring("steps/".length())));
    }

    @Test
    void leadsNeverToARegisterThatOnlyAStepFills() {
        assertThat(missing)
                .extracting(Deviation::link)
                .filteredOn(link -> !link.startsWith("steps/"))
                .allMatch(link -> FILLED.contains(link) || link.startsWith("people") || link.equals("phases"));
    }

    private static Set<String> steps() throws IOException {
        Set<String> steps = new TreeSet<>();
        try (Stream<Path> models = Files.walk(Path.of("processes"))) {
            models.filter(path -> path.toString().endsWith(".bpmn"))
                    .flatMap(path -> STEP.matcher(read(path)).results())
                    .forEach(found -> steps.add(found.group(1)));
        }
        return steps;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
