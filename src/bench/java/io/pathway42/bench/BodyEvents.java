package io.pathway42.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the certification body sends, with everything in it that such a message needs. */
final class BodyEvents {

    private BodyEvents() {}

    /** @param said what the scenario has the body say; the rest is filled in favourably */
    static Map<String, Object> of(JsonNode awaited, String programme, LocalDate today, Map<String, Object> said) {
        String type = awaited.path("event").asText();
        Map<String, Object> data = new LinkedHashMap<>(favourable(type, programme, today));
        data.putAll(said);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("type", type);
        if (awaited.path("subject").isTextual()) {
            event.put("subject", awaited.path("subject").asText());
        }
        event.put("data", data);
        return event;
    }

    private static Map<String, Object> favourable(String type, String programme, LocalDate today) {
        return switch (type) {
            case "stage-1-report" -> Map.of("conclusion", "ready", "concerns", List.of(), "date", today.toString());
            case "stage-2-report", "surveillance-report" -> Map.of("findings", List.of(), "date", today.toString());
            case "finding-response" -> Map.of("accepted", true, "reason", "The action was seen to work.");
            case "certification-decision" ->
                Map.of(
                        "decision",
                        "grant",
                        "number",
                        "AIMS-" + programme + "-" + today.getYear(),
                        "scope",
                        "The AI systems named in the scope statement, at all sites.",
                        "issued",
                        today.toString(),
                        "expires",
                        today.plusYears(3).minusDays(1).toString(),
                        "reason",
                        "All findings are closed.");
            default -> Map.of("date", today.toString());
        };
    }
}
