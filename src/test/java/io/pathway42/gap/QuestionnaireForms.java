package io.pathway42.gap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import io.pathway42.standard.Roles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the questionnaire form of each accountable role from the catalogue: one group per requirement. */
final class QuestionnaireForms {

    /** Best first: a questionnaire that nobody has thought about closes no gap by its first option. */
    private static final Map<String, String> SCALE = scale();

    private final Catalogue catalogue = new Catalogue();

    List<String> roles() {
        return catalogue.requirements().stream()
                .map(Requirement::accountableRole)
                .distinct()
                .toList();
    }

    static String id(String role) {
        return "gap-questionnaire-" + role;
    }

    /** The form as JSON text, the same on every machine. */
    String form(String role) {
        List<Object> components = new ArrayList<>();
        components.add(text(
                "Field_intro",
                "Score each requirement that the **%s** answers for as it is today, with a note and where the proof is."
                        .formatted(Roles.title(role))));
        catalogue.of(role).forEach(requirement -> components.add(group(requirement)));
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("components", components);
        form.put("type", "default");
        form.put("id", id(role));
        form.put("executionPlatform", "Camunda Platform");
        form.put("executionPlatformVersion", "7.24.0");
        form.put("schemaVersion", 16);
        return json(form);
    }

    private static Map<String, Object> group(Requirement requirement) {
        String key = Questionnaire.key(requirement.ref());
        List<Object> components = new ArrayList<>();
        components.add(text(
                "Field_" + key + "_question",
                "%s\n\nTypical proof: %s.\n\nOften found: %s"
                        .formatted(
                                requirement.gapQuestion(),
                                String.join("; ", requirement.evidence()),
                                requirement.typicalFinding())));
        components.add(hint("Field_" + key + "_reuse", Questionnaire.reuseKey(requirement.ref())));
        components.add(hint("Field_" + key + "_comment", Questionnaire.commentKey(requirement.ref())));
        components.add(score(key));
        components.add(field(key, "textfield", "evidence", "Where the proof is", 400, 11));
        components.add(field(key, "textarea", "note", "Note", 2000, null));
        Map<String, Object> group = component("group", "Group_" + key, null);
        group.put("label", requirement.ref() + " " + requirement.title());
        group.put("showOutline", true);
        group.put("path", key);
        group.put("components", components);
        return group;
    }

    private static Map<String, Object> score(String key) {
        Map<String, Object> score = component("select", "Field_" + key + "_score", "Row_" + key);
        layout(score, "Row_" + key, 5);
        score.put("key", "score");
        score.put("label", "Score");
        score.put("validate", Map.of("required", true));
        score.put(
                "values",
                SCALE.entrySet().stream()
                        .map(step -> ordered("label", step.getValue(), "value", step.getKey()))
                        .toList());
        return score;
    }

    private static Map<String, Object> field(
            String group, String type, String key, String label, int longest, @Nullable Integer columns) {
        Map<String, Object> field = component(type, "Field_" + group + "_" + key, null);
        if (columns != null) {
            layout(field, "Row_" + group, columns);
        }
        field.put("key", key);
        field.put("label", label);
        field.put("validate", Map.of("maxLength", longest));
        return field;
    }

    /** A text that shows only when there is something to say. */
    private static Map<String, Object> hint(String id, String variable) {
        Map<String, Object> hint = text(id, "{{" + variable + "}}");
        hint.put("conditional", Map.of("hide", "=%s = null or %s = \"\"".formatted(variable, variable)));
        return hint;
    }

    private static Map<String, Object> text(String id, String words) {
        Map<String, Object> text = component("text", id, null);
        text.put("text", words);
        return text;
    }

    private static Map<String, Object> component(String type, String id, @Nullable String row) {
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("type", type);
        component.put("id", id);
        layout(component, row == null ? id.replaceFirst("^[A-Za-z]+_", "Row_") : row, null);
        return component;
    }

    private static void layout(Map<String, Object> component, String row, @Nullable Integer columns) {
        component.put("layout", ordered("row", row, "columns", columns));
    }

    private static Map<String, @Nullable Object> ordered(
            String first, Object one, String second, @Nullable Object two) {
        Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
        ordered.put(first, one);
        ordered.put(second, two);
        return ordered;
    }

    private static Map<String, String> scale() {
        Map<String, String> scale = new LinkedHashMap<>();
        scale.put("5", "5 measured and improved");
        scale.put("4", "4 operating with records");
        scale.put("3", "3 defined and approved");
        scale.put("2", "2 partly defined");
        scale.put("1", "1 ad hoc");
        scale.put("0", "0 absent");
        return scale;
    }

    private static String json(Object form) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withArrayIndenter(indenter)
                .withObjectIndenter(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(form) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
