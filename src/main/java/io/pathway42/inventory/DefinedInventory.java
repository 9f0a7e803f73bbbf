package io.pathway42.inventory;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.programme.Definition;
import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The AI systems, suppliers and models that a client's definition brings along. A class or route in it is not read. */
record DefinedInventory(String programmeId, Definition definition) {

    List<AiSystem> systems() {
        return definition.entries("ai_systems").stream().map(this::system).toList();
    }

    List<Supplier> suppliers() {
        return definition.entries("suppliers").stream().map(this::supplier).toList();
    }

    List<AiModel> models() {
        return definition.entries("models").stream().map(this::model).toList();
    }

    private AiSystem system(JsonNode node) {
        return new AiSystem(
                programmeId,
                definition.clientId(),
                text(node, "id"),
                text(node, "name"),
                text(node, "purpose"),
                node.hasNonNull("owner") ? definition.person(text(node, "owner")) : "",
                department(text(node, "dept")),
                Words.status(text(node, "status")),
                Words.origin(text(node, "origin")),
                Words.isoRole(text(node, "iso_role")),
                Words.actRole(text(node, "act_role")),
                lines(node.path("models")),
                lines(node.path("suppliers")),
                node.path("personal_data").asBoolean(false),
                lines(node.path("affected")),
                Words.autonomy(text(node, "autonomy")),
                node.path("users").asInt(0),
                node.path("eu_exposure").asBoolean(true),
                node.path("shadow").asBoolean(false),
                text(node, "discovered_by"),
                node.path("in_scope").asBoolean(true),
                lines(node.path("current_documents")),
                lines(node.path("top_issues")),
                text(node, "act_basis"),
                "open",
                "",
                "",
                null,
                "",
                null,
                "",
                "open",
                "",
                "missing",
                "",
                null,
                null,
                null);
    }

    private Supplier supplier(JsonNode node) {
        return new Supplier(
                programmeId,
                definition.clientId(),
                text(node, "id"),
                text(node, "name"),
                text(node, "service"),
                text(node, "region"),
                Words.level(text(node, "criticality")),
                text(node, "contract"),
                Words.answer(text(node, "dpa")),
                Words.diligence(text(node, "ai_due_diligence")),
                Words.answer(text(node, "iso27001")),
                Words.answer(text(node, "iso42001")),
                node.path("change_notice_days").asInt(0),
                null);
    }

    private AiModel model(JsonNode node) {
        return new AiModel(
                programmeId,
                definition.clientId(),
                text(node, "id"),
                text(node, "name"),
                text(node, "kind"),
                text(node, "version"),
                text(node, "supplier"),
                node.path("third_party").asBoolean(false),
                node.path("version_pinned").asBoolean(false),
                date(node, "end_of_life"),
                null);
    }

    private String department(String id) {
        return definition.entries("departments").stream()
                .filter(department -> text(department, "id").equals(id))
                .map(department -> text(department, "name"))
                .findFirst()
                .orElse(id);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNull() ? "" : value.asText("").strip();
    }

    private static @Nullable LocalDate date(JsonNode node, String field) {
        String text = text(node, field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static String lines(JsonNode list) {
        return Lines.join(StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList());
    }
}
