package io.pathway42.work.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every form of the product has to be. */
class FormFilesTests {

    private static final Set<String> COMPONENTS = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "text",
            "table",
            "group",
            "dynamiclist",
            "spacer",
            "separator");
    private static final Set<String> UNLABELLED = Set.of("text", "spacer", "separator", "group", "table");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-01T09:00:00Z"), ZoneOffset.UTC);

    private final FormCheck check = new FormCheck(CLOCK);
    private final SchemaFiller filler = new SchemaFiller(CLOCK);

    static Stream<Path> forms() {
        return FormFiles.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysWhatPlatformItIsFor(Path file) {
        JsonNode form = Json.read(FormFiles.json(file));

        assertThat(form.path("id").asText() + ".form")
                .isEqualTo(file.getFileName().toString());
        assertThat(form.path("type").asText()).isEqualTo("default");
        assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void usesKnownComponentsWithALabelAndAnIdOfTheirOwn(Path file) {
        List<JsonNode> components = new ArrayList<>();
        collect(Json.read(FormFiles.json(file)), components);
        Set<String> ids = new HashSet<>();
        assertThat(components).isNotEmpty().allSatisfy(component -> {
            String type = component.path("type").asText();
            assertThat(type).isIn(COMPONENTS);
            assertThat(component.path("id").asText()).isNotEmpty();
            assertThat(ids.add(component.path("id").asText()))
                    .as("id %s is its own", component.path("id"))
                    .isTrue();
            if (!UNLABELLED.contains(type)) {
                assertThat(component
                                        .path(type.equals("datetime") ? "dateLabel" : "label")
                                        .asText()
                                + component.path("timeLabel").asText())
                        .as("label of %s", component.path("id"))
                        .isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksWhatBothExpressionLanguagesUnderstandAlike(Path file) {
        List<JsonNode> components = new ArrayList<>();
        collect(Json.read(FormFiles.json(file)), components);
        assertThat(components).allSatisfy(component -> {
            String hide = component.path("conditional").path("hide").asText("=true");
            assertThat(Expression.of(hide).parsed()).as(hide).isPresent();
            assertThat(hide).doesNotContain("[]").doesNotContain("is defined");
            component
                    .path("validate")
                    .fieldNames()
                    .forEachRemaining(rule -> assertThat(fits(component, rule))
                            .as("%s of %s", rule, component.path("id"))
                            .isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void canBeFilledFromItsSchemaAlone(Path file) {
        FormSchema schema = FormFiles.schema(file);
        Map<String, Object> data = filler.fill(schema, Map.of(), Answers.ANY);

        assertThat(check.faults(schema, Map.of(), data)).isEmpty();
    }

    private static boolean fits(JsonNode component, String rule) {
        String type = component.path("type").asText();
        return switch (rule) {
            case "required" -> true;
            case "min", "max" -> type.equals("number");
            default -> type.equals("textfield") || type.equals("textarea");
        };
    }

    private static void collect(JsonNode parent, List<JsonNode> components) {
        parent.path("components").forEach(component -> {
            components.add(component);
            collect(component, components);
        });
    }
}
