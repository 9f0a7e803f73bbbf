package io.pathway42.work.form;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.work.form.Field.Rows;
import io.pathway42.work.form.MomentInput.Part;
import io.pathway42.work.form.MomentInput.Zone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the components of a schema. */
final class FieldReader {

    private static final Set<String> SHOWN = Set.of("text", "table", "spacer", "separator", "button", "html", "image");
    private static final List<Integer> INTERVALS = List.of(1, 5, 10, 15, 30, 60);
    private static final List<Map<String, String>> ONE_VALUE = List.of(Map.of("label", "Value", "value", "value"));

    private final Set<String> ids = new HashSet<>();

    List<Field> fields(JsonNode parent, List<?> path) {
        List<Field> fields = new ArrayList<>();
        for (JsonNode component : parent.path("components")) {
            fields.add(field(component, path));
        }
        return List.copyOf(fields);
    }

    private Field field(JsonNode component, List<?> outer) {
        String type = component.path("type").asText();
        String id = component.path("id").asText(type + ids.size());
        if (!ids.add(id)) {
            throw new IllegalArgumentException("The form has two components with the id " + id);
        }
        boolean list = type.equals("dynamiclist");
        Input input = input(component, type);
        String key =
                component.path(list || type.equals("group") ? "path" : "key").asText("");
        if (key.isEmpty() && (input != null || list)) {
            throw new IllegalArgumentException("The " + type + " " + id + " has no " + (list ? "path" : "key"));
        }
        List<Object> path = key.isEmpty() ? List.copyOf(outer) : Paths.join(outer, List.of(key.split("\\.")));
        String hide = component.path("conditional").path("hide").asText("");
        return new Field(
                id,
                type,
                component.path("label").asText(component.path("dateLabel").asText("")),
                key,
                path,
                component.path("disabled").asBoolean(false),
                Setting.of(component.path("readonly")),
                Expression.isExpression(hide) ? Expression.of(hide) : null,
                Limits.of(component.path("validate")),
                input,
                list ? rows(component) : null,
                component.has("defaultValue") ? Json.value(component.path("defaultValue")) : Paths.ABSENT,
                fields(component, list ? List.of() : path));
    }

    private static Rows rows(JsonNode list) {
        return new Rows(
                list.path("allowAddRemove").asBoolean(true),
                list.path("defaultRepetitions").asInt(1));
    }

    private static @Nullable Input input(JsonNode component, String type) {
        return switch (type) {
            case "textfield" -> new TextInput(false);
            case "textarea" -> new TextInput(true);
            case "checkbox" -> new TickInput();
            case "number" ->
                new NumberInput(
                        component.has("decimalDigits")
                                ? component.path("decimalDigits").asInt()
                                : null,
                        Values.number(Json.value(component.path("increment"))).orElse(null),
                        component.path("serializeToString").asBoolean(false));
            case "datetime" -> moment(component);
            case "radio", "select" -> new ChoiceInput(options(component), false);
            case "checklist", "taglist" -> new ChoiceInput(options(component), true);
            case "group", "dynamiclist" -> null;
            default -> {
                if (SHOWN.contains(type)) {
                    yield null;
                }
                throw new IllegalArgumentException("The form has a component of the unknown type " + type);
            }
        };
    }

    private static MomentInput moment(JsonNode component) {
        int interval = component.path("timeInterval").asInt(15);
        return new MomentInput(
                Part.valueOf(component.path("subtype").asText("date").toUpperCase(Locale.ROOT)),
                component.path("disallowPassedDates").asBoolean(false),
                INTERVALS.contains(interval) ? interval : 15,
                Zone.valueOf(component
                        .path("timeSerializingFormat")
                        .asText("no_timezone")
                        .toUpperCase(Locale.ROOT)));
    }

    private static Options options(JsonNode component) {
        String key = component.path("valuesKey").asText("");
        String computed = component.path("valuesExpression").asText("");
        Object fixed = component.has("values") ? Json.value(component.path("values")) : null;
        return new Options(
                key.isEmpty() ? null : key,
                fixed == null && key.isEmpty() && computed.isEmpty() ? ONE_VALUE : fixed,
                Expression.isExpression(computed) ? Expression.of(computed) : null);
    }
}
