package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/**
 * What is chosen at the end of an intake, in place of what the definition says.
 *
 * @param variant which course the client takes
 * @param day the first day of the plan
 */
public record Start(String variant, LocalDate day) {

    /** The definition with this choice in it. Dates of its own hold for its own variant and first day alone. */
    JsonNode in(JsonNode root) {
        if (!(root.path("programme") instanceof ObjectNode programme)) {
            return root;
        }
        boolean same = variant.equals(programme.path("pathway_variant").asText())
                && day.toString().equals(programme.path("start").asText());
        if (same) {
            return root;
        }
        ObjectNode changed = root.deepCopy();
        ((ObjectNode) changed.path("programme"))
                .put("pathway_variant", variant)
                .put("start", day.toString())
                .remove("plan");
        return changed;
    }
}
