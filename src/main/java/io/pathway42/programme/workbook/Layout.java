package io.pathway42.programme.workbook;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What sheets and columns the workbook has, and where each value goes in the definition. */
record Layout(List<String> readme, List<SheetLayout> sheets, Map<String, List<String>> choices) {

    static final String READ_ME = "Read me";
    static final String LISTS = "Lists";
    static final String PEOPLE = "people";
    static final String OUTSIDERS = "external_people";
    static final List<String> SIDES = List.of("client", "outside");
    static final List<String> ANSWERS = List.of("yes", "no", "unknown", "n/a");

    static Layout read() {
        YAMLMapper yaml = YAMLMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        try (InputStream file = Objects.requireNonNull(Layout.class.getResourceAsStream("/programme/workbook.yaml"))) {
            return yaml.readValue(file, Layout.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
