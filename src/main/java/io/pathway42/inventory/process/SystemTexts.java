package io.pathway42.inventory.process;

import io.pathway42.inventory.AiSystem;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the texts of forms say about an AI system. */
final class SystemTexts {

    private SystemTexts() {}

    static Map<String, Object> of(AiSystem system) {
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("systemName", system.name());
        texts.put("systemPurpose", system.purpose());
        texts.put("discoveredBy", system.discoveredBy().replace('_', ' '));
        texts.put(
                "issues",
                system.issues().isEmpty() ? "none noted" : system.issues().replace("\n", "; "));
        texts.put("actClassTitle", title(system.actClass()));
        texts.put("actBasis", system.actBasis());
        texts.put("actBecause", system.actBecause());
        return texts;
    }

    static String title(String actClass) {
        return switch (actClass) {
            case "prohibited" -> "prohibited";
            case "high" -> "high-risk";
            case "transparency" -> "transparency duties";
            case "minimal" -> "minimal risk";
            default -> "not yet classified";
        };
    }

    static String yesNo(boolean answer) {
        return answer ? "yes" : "no";
    }
}
