package io.pathway42.standard;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The data files that ship with the product. */
final class StandardFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private StandardFiles() {}

    static <T> T read(String name, Class<T> as) {
        String path = "/standard/" + name + ".yaml";
        try (InputStream file = Objects.requireNonNull(StandardFiles.class.getResourceAsStream(path), path)) {
            return YAML.readValue(file, as);
        } catch (IOException damaged) {
            throw new UncheckedIOException("Cannot read " + path, damaged);
        }
    }

    record CatalogueFile(
            List<Catalogue.Phase> phases, List<String> roles, List<Catalogue.Group> groups, List<Requirement> items) {}

    record FactsFile(Map<String, String> facts) {}

    record DeadlinesFile(Map<String, String> steps, Map<String, TimerEntry> timers) {}

    record TimerEntry(
            String event,
            String value,
            String unit,
            String basis,
            @Nullable String source) {}
}
