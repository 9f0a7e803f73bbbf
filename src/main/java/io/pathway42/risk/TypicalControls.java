package io.pathway42.risk;

import java.util.List;
import java.util.Map;

/** Controls of Annex A that usually answer a kind of risk: a suggestion for the plan, no more. */
public final class TypicalControls {

    private static final Map<String, List<String>> BY_KIND = Map.ofEntries(
            Map.entry("bias", List.of("A.5.4", "A.6.2.4", "A.7.4")),
            Map.entry("drift", List.of("A.6.2.4", "A.6.2.6")),
            Map.entry("poor_data", List.of("A.7.4", "A.7.5")),
            Map.entry("opacity", List.of("A.6.2.7", "A.8.2")),
            Map.entry("misuse", List.of("A.9.2", "A.9.4")),
            Map.entry("prompt_injection", List.of("A.6.2.4", "A.6.2.8")),
            Map.entry("data_leakage", List.of("A.7.3", "A.9.2")),
            Map.entry("model_theft", List.of("A.4.5", "A.6.2.8")),
            Map.entry("supplier_change", List.of("A.10.3", "A.6.2.6")),
            Map.entry("over_reliance", List.of("A.8.2", "A.9.2")),
            Map.entry("lack_of_skills", List.of("A.3.2", "A.4.6")),
            Map.entry("third_party_terms", List.of("A.10.2", "A.10.3")),
            Map.entry("environment", List.of("A.4.5", "A.5.5")));

    private TypicalControls() {}

    public static List<String> of(String kind) {
        return BY_KIND.getOrDefault(kind, List.of("A.5.4", "A.6.2.6"));
    }
}
