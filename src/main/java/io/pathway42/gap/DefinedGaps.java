package io.pathway42.gap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.pathway42.programme.Definition;
import io.pathway42.register.Lines;
import io.pathway42.standard.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** Where a client says it stands when it begins: scores by requirement or by group, and work already planned. */
record DefinedGaps(Definition definition) {

    private static final int HIGHEST = 5;

    /** The score of the requirement itself, else of its group, else none at all. */
    int score(Requirement requirement) {
        JsonNode group = definition.root().path("maturity_by_group").path(requirement.groupId());
        int score = entry(requirement).path("score").asInt(group.asInt(0));
        return Math.max(0, Math.min(HIGHEST, score));
    }

    String note(Requirement requirement) {
        return entry(requirement).path("note").asText("");
    }

    List<BacklogItem> items(String programmeId, LocalDate otherwiseDue) {
        return definition.entries("remediation_backlog").stream()
                .map(node -> item(programmeId, node, otherwiseDue))
                .toList();
    }

    /** Whether the client holds a certificate of that standard. */
    boolean holds(String standard) {
        return definition.entries("existing_certificates").stream()
                .anyMatch(certificate -> certificate.path("standard").asText("").contains(standard));
    }

    private JsonNode entry(Requirement requirement) {
        return definition.entries("maturity").stream()
                .filter(entry -> entry.path("ref").asText().equals(requirement.ref()))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private BacklogItem item(String programmeId, JsonNode node, LocalDate otherwiseDue) {
        LocalDate due =
                node.hasNonNull("due") ? LocalDate.parse(node.path("due").asText()) : otherwiseDue;
        String status = status(node.path("status").asText());
        return new BacklogItem(
                programmeId,
                definition.clientId(),
                node.path("id").asText(),
                node.path("title").asText(),
                Lines.join(StreamSupport.stream(node.path("refs").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()),
                node.hasNonNull("owner") ? definition.person(node.path("owner").asText()) : "",
                Math.max(1, node.path("effort_days").asInt(1)),
                due,
                status,
                "definition",
                node.hasNonNull("priority")
                        ? Math.max(1, Math.min(3, node.path("priority").asInt(2)))
                        : null,
                null,
                false,
                "",
                "",
                "",
                "",
                "",
                null,
                "",
                null,
                "done".equals(status) ? due : null,
                false);
    }

    private static String status(String word) {
        return switch (word) {
            case "done", "in_progress" -> word;
            default -> "open";
        };
    }
}
