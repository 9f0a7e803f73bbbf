package io.pathway42.work.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** Schemas and data for form-js and for our check alike: written by hand, and every component by every validation. */
final class ConformanceCases {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Case(
            String name,
            Map<String, Object> schema,
            Map<String, Object> prefill,
            Map<String, Object> submission,
            Map<String, Object> remove) {}

    /** Hand-written: several submissions to one form. */
    record Written(
            String name,
            List<Map<String, Object>> components,
            @Nullable Map<String, Object> prefill,
            @Nullable Map<String, Object> remove,
            List<Map<String, Object>> submissions) {}

    /** A component and the values to enter. */
    record Entered(Map<String, Object> component, List<Object> values) {}

    /** The data that conditions see, and the conditions. */
    record Conditions(Map<String, Object> data, List<Object> conditions) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONG = 30_000;
    private static final Object LEFT_OUT = new Object();

    private final List<Case> cases = new ArrayList<>();

    static List<Case> all() throws IOException {
        ConformanceCases all = new ConformanceCases();
        all.written();
        all.components();
        all.conditions();
        all.forms();
        return all.cases;
    }

    private static <T> T read(String name, TypeReference<T> type) throws IOException {
        try (Reader reader = Files.newBufferedReader(Path.of("src/test/conformance", name + ".yaml"))) {
            return JSON.convertValue(new Yaml().load(reader), type);
        }
    }

    private void written() throws IOException {
        List<Written> written = read("cases", new TypeReference<List<Written>>() {});
        for (Written form : written) {
            for (Map<String, Object> submission : form.submissions()) {
                add(form.name(), form.components(), orEmpty(form.prefill()), submission, orEmpty(form.remove()));
            }
        }
    }

    /** Each component with each validation and a row of values, at every place it can stand. */
    private void components() throws IOException {
        Map<String, Entered> tables = read("components", new TypeReference<>() {});
        tables.forEach((name, table) -> {
            table.values().forEach(value -> placed(name, table.component(), value));
            placed(name, table.component(), LEFT_OUT);
            grouped(name, table.component(), table.values().get(0));
            grouped(name, table.component(), LEFT_OUT);
            states(name, table.component(), table.values().get(0));
        });
    }

    private void placed(String name, Map<String, Object> component, @Nullable Object value) {
        Map<String, Object> field = with(component, "key", "f");
        Map<String, Object> data = data(value);
        add(name, List.of(field), choices(), data, Map.of());
        add(
                name + " in a row",
                List.of(container("dynamiclist", List.of(field, mark()))),
                choices(),
                Map.of("outer", List.of(with(data, "mark", "first"), with(data, "mark", "second"))),
                Map.of());
    }

    private void grouped(String name, Map<String, Object> component, @Nullable Object value) {
        add(
                name + " in a group",
                List.of(container("group", List.of(with(component, "key", "f")))),
                choices(),
                Map.of("outer", data(value)),
                Map.of());
    }

    /** Hidden, disabled and readonly, with a value sent and without. */
    private void states(String name, Map<String, Object> component, @Nullable Object value) {
        Map<String, Object> field = with(component, "key", "f");
        Map<String, Object> prefilled = with(choices(), "f", value);
        for (Object sent : List.of(value == null ? LEFT_OUT : value, LEFT_OUT)) {
            add(
                    name + " hidden",
                    List.of(with(field, "conditional", Map.of("hide", "=hidden"))),
                    prefilled,
                    data(sent),
                    Map.of());
            add(
                    name + " shown",
                    List.of(with(field, "conditional", Map.of("hide", "=not(hidden)"))),
                    prefilled,
                    data(sent),
                    Map.of());
            add(name + " disabled", List.of(with(field, "disabled", true)), prefilled, data(sent), Map.of());
            add(name + " readonly", List.of(with(field, "readonly", true)), prefilled, data(sent), Map.of());
            add(
                    name + " readonly without a value",
                    List.of(with(field, "readonly", true)),
                    choices(),
                    data(sent),
                    Map.of());
        }
    }

    /** The operators and functions that conditions use, each as a hide condition. */
    private void conditions() throws IOException {
        Conditions file = read("conditions", new TypeReference<Conditions>() {});
        for (Object condition : file.conditions()) {
            Map<String, Object> field =
                    Map.of("type", "textfield", "key", "shown", "conditional", Map.of("hide", "=" + condition));
            add("hidden by " + condition, List.of(field), file.data(), Map.of("shown", "yes"), Map.of());
        }
    }

    /** The forms of the product, filled and empty; the few very long ones repeat one group many times. */
    private void forms() {
        SchemaFiller filler = new SchemaFiller(ConformanceTests.CLOCK);
        FormFiles.all().forEach(file -> {
            FormSchema schema = FormFiles.schema(file);
            if (schema.json().length() > LONG) {
                return;
            }
            Map<String, Object> filled = filler.fill(schema, Map.of(), Answers.ANY);
            Map<String, Object> json = JSON.convertValue(Json.read(schema.json()), new TypeReference<>() {});
            cases.add(new Case(cases.size() + " " + file + " filled", json, Map.of(), filled, Map.of()));
            cases.add(new Case(cases.size() + " " + file + " empty", json, Map.of(), Map.of(), Map.of()));
        });
    }

    private static Map<String, Object> choices() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("people", List.of(Map.of("label", "Ada", "value", "ada"), Map.of("label", "Bob", "value", "bob")));
        data.put("hidden", true);
        return data;
    }

    private static Map<String, Object> mark() {
        return Map.of("type", "textfield", "key", "mark");
    }

    private static Map<String, Object> container(String type, List<Map<String, Object>> components) {
        return Map.of("type", type, "path", "outer", "components", components);
    }

    private static Map<String, Object> data(@Nullable Object value) {
        return value == LEFT_OUT ? Map.of() : with(Map.of(), "f", value);
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, @Nullable Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    private static Map<String, Object> orEmpty(@Nullable Map<String, Object> map) {
        return map == null ? Map.of() : map;
    }

    private void add(
            String name,
            List<Map<String, Object>> components,
            Map<String, Object> prefill,
            Map<String, Object> submission,
            Map<String, Object> remove) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "default");
        schema.put("id", "case");
        schema.put("schemaVersion", 16);
        schema.put("components", identified(components, "c"));
        try {
            cases.add(new Case(
                    cases.size() + " " + name + ": " + JSON.writeValueAsString(submission),
                    schema,
                    prefill,
                    submission,
                    remove));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** form-js gives random ids to components without one. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> identified(List<Map<String, Object>> components, String prefix) {
        List<Map<String, Object>> identified = new ArrayList<>();
        for (Map<String, Object> component : components) {
            String id = prefix + "_" + identified.size();
            Map<String, Object> copy = with(component, "id", id);
            if (component.get("components") instanceof List<?> inner) {
                copy.put("components", identified((List<Map<String, Object>>) inner, id));
            }
            identified.add(copy);
        }
        return identified;
    }
}
