package io.pathway42.risk;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the form of the Statement of Applicability from the catalogue: one group per control objective, one group with a
 * path per control. Run {@link #main} after a change of the catalogue.
 */
final class SoaForm {

    static final Path FILE = Path.of("forms/risk/draft-soa.form");
    private static final ObjectMapper JSON = new ObjectMapper();

    private SoaForm() {}

    public static void main(String[] args) throws IOException {
        var indent = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(
                        DefaultPrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(indent)
                .withArrayIndenter(indent);
        Files.writeString(FILE, JSON.writer(printer).writeValueAsString(schema(new Catalogue())) + "\n");
    }

    static ObjectNode schema(Catalogue catalogue) {
        ObjectNode form = JSON.createObjectNode();
        ArrayNode components = form.putArray("components");
        ObjectNode lead = components.addObject();
        lead.put("type", "text").put("text", """
                        Say for each of the 38 controls whether it applies and why. The lines start from the gap analysis, the \
                        treatments and the control map.{{remarks}}""");
        place(lead, "Field_lead", "Row_lead", null);
        for (Catalogue.Group group : catalogue.groups()) {
            List<Requirement> controls = catalogue.requirements().stream()
                    .filter(Requirement::control)
                    .filter(control -> control.groupId().equals(group.id()))
                    .toList();
            if (!controls.isEmpty()) {
                components.add(objective(group, controls));
            }
        }
        form.put("type", "default").put("id", "draft-soa");
        form.put("executionPlatform", "Camunda Platform").put("executionPlatformVersion", "7.24.0");
        return form.put("schemaVersion", 16);
    }

    private static ObjectNode objective(Catalogue.Group group, List<Requirement> controls) {
        String id = group.id().replace('.', '_');
        ObjectNode node = JSON.createObjectNode();
        node.put("type", "group").put("label", group.title()).put("showOutline", false);
        ArrayNode components = node.putArray("components");
        controls.forEach(control -> components.add(control(control)));
        return place(node, "Field_" + id, "Row_" + id, null);
    }

    private static ObjectNode control(Requirement control) {
        String key = SoaLine.key(control.ref());
        String excluded = "=" + key + ".applicable = \"no\"";
        ObjectNode node = JSON.createObjectNode();
        node.put("type", "group").put("label", control.ref() + " " + control.title());
        node.put("showOutline", true).put("path", key);
        ArrayNode fields = node.putArray("components");
        ObjectNode applicable = field(fields, key, "radio", "applicable", "Applies?", "a", 4);
        options(applicable, "yes", "Yes", "no", "No");
        ObjectNode source = field(fields, key, "select", "source", "Need comes from", "a", 4);
        options(
                source,
                "risk",
                "A risk",
                "law",
                "A law",
                "contract",
                "A contract",
                "role",
                "Our AI role",
                "policy",
                "Our policy");
        hide(source, excluded);
        ObjectNode status = field(fields, key, "select", "status", "Status", "a", 4);
        options(
                status,
                "planned",
                "Planned",
                "in_progress",
                "Being built",
                "implemented",
                "In place",
                "proven",
                "In place with records");
        hide(status, excluded);
        ObjectNode owner = field(fields, key, "select", "owner", "Owner", "a", 4);
        owner.put("valuesKey", "people").put("searchable", true);
        hide(owner, excluded);
        ObjectNode reason = field(fields, key, "textarea", "reason", "Reason", "b", null);
        reason.put("description", control.intent());
        ((ObjectNode) reason.get("validate")).put("minLength", 10).put("maxLength", 2000);
        ObjectNode evidence = field(fields, key, "textfield", "evidence", "Where the evidence is", "c", null);
        evidence.putObject("validate").put("maxLength", 500);
        hide(evidence, excluded);
        String id = control.ref().replace('.', '_');
        return place(node, "Field_" + id, "Row_" + id, null);
    }

    private static ObjectNode field(
            ArrayNode fields,
            String path,
            String type,
            String key,
            String label,
            String row,
            @Nullable Integer columns) {
        ObjectNode node = fields.addObject();
        node.put("type", type).put("key", key).put("label", label);
        node.putObject("validate").put("required", true);
        return place(node, "Field_" + path + "_" + key, "Row_" + path + "_" + row, columns);
    }

    private static void options(ObjectNode field, String... valuesAndLabels) {
        ArrayNode values = field.putArray("values");
        for (int i = 0; i < valuesAndLabels.length; i += 2) {
            values.addObject().put("label", valuesAndLabels[i + 1]).put("value", valuesAndLabels[i]);
        }
    }

    private static void hide(ObjectNode field, String when) {
        field.putObject("conditional").put("hide", when);
    }

    private static ObjectNode place(ObjectNode node, String id, String row, @Nullable Integer columns) {
        node.put("id", id);
        node.putObject("layout").put("row", row).put("columns", columns);
        return node;
    }
}
