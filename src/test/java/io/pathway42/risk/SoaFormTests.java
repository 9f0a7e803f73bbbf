package io.pathway42.risk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SoaFormTests {

    private final Catalogue catalogue = new Catalogue();

    @Test
    void isTheOneThatTheCatalogueGives() throws IOException {
        JsonNode shipped = new ObjectMapper().readTree(SoaForm.FILE.toFile());

        assertThat(shipped)
                .isEqualTo(new ObjectMapper().readTree(SoaForm.schema(catalogue).toString()));
    }

    @Test
    void asksAboutEachOfThe38Controls() {
        Set<String> paths = new HashSet<>();
        collect(SoaForm.schema(catalogue), paths);

        assertThat(paths).hasSize(38);
        assertThat(paths)
                .containsExactlyInAnyOrderElementsOf(catalogue.requirements().stream()
                        .filter(Requirement::control)
                        .map(control -> SoaLine.key(control.ref()))
                        .toList());
    }

    private static void collect(JsonNode node, Set<String> paths) {
        if (node.has("path")) {
            paths.add(node.get("path").asText());
        }
        node.path("components").forEach(child -> collect(child, paths));
    }
}
