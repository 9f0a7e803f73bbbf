package io.pathway42.work.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.engine.FormChoices.Choice;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A Camunda Form, read once: immutable, to be kept and shared. */
public final class FormSchema {

    private static final Set<String> WITH_CHOICES = Set.of("select", "radio", "checklist", "taglist");

    private final String json;
    private final JsonNode root;
    private final List<Field> fields;
    private final Shape shape;

    private FormSchema(String json, JsonNode root) {
        this.json = json;
        this.root = root;
        this.fields = new FieldReader().fields(root, List.of());
        this.shape = Shape.of(fields);
    }

    /**
     * Reads a form.
     *
     * @throws IllegalArgumentException when form-js could not show it: not JSON, an unknown component, a missing key, or
     *     two fields for one value
     */
    public static FormSchema parse(String json) {
        return new FormSchema(json, Json.read(json));
    }

    /** The schema as form-js takes it. */
    public String json() {
        return json;
    }

    /** The id of the form, as the process model names it. */
    public String id() {
        return root.path("id").asText();
    }

    /** The outermost keys of its fields. */
    public Set<String> keys() {
        return Set.copyOf(shape.inner().keySet());
    }

    /**
     * The same form with lists of choices written into it.
     *
     * @param choices the choices of a {@code valuesKey}, or null to leave it to the data of the form
     */
    public FormSchema withChoices(Function<String, @Nullable List<Choice>> choices) {
        ObjectNode copy = root.deepCopy();
        return writeChoices(copy, choices) ? new FormSchema(copy.toString(), copy) : this;
    }

    private static boolean writeChoices(JsonNode parent, Function<String, @Nullable List<Choice>> choices) {
        boolean written = false;
        for (JsonNode component : parent.path("components")) {
            String key = component.path("valuesKey").asText("");
            if (!key.isEmpty() && WITH_CHOICES.contains(component.path("type").asText())) {
                List<Choice> known = choices.apply(key);
                if (known != null) {
                    ((ObjectNode) component).remove("valuesKey");
                    ((ObjectNode) component).set("values", Json.node(known));
                    written = true;
                }
            }
            written |= writeChoices(component, choices);
        }
        return written;
    }

    List<Field> fields() {
        return fields;
    }

    Shape shape() {
        return shape;
    }
}
