package io.pathway42.inventory;

import java.util.Locale;
import java.util.Set;

/** The closed vocabularies of the inventory. A word that is not among them becomes the cautious one. */
final class Words {

    private static final Set<String> STATUSES = Set.of(
            "candidate",
            "production",
            "pilot",
            "research",
            "in_development",
            "uncontrolled_use",
            "stopped",
            "retired",
            "dismissed");
    private static final Set<String> ORIGINS = Set.of(
            "built", "built_on_third_party_model", "bought", "embedded_vendor_feature", "open_model", "free_tool");
    private static final Set<String> ISO_ROLES = Set.of("producer_provider", "producer", "provider", "user", "partner");
    private static final Set<String> ACT_ROLES = Set.of(
            "provider",
            "deployer",
            "provider_and_deployer",
            "importer",
            "distributor",
            "product_manufacturer",
            "authorised_representative",
            "none");
    private static final Set<String> AUTONOMY =
            Set.of("advisory", "decision_support", "generates_content", "automated_with_escalation", "autonomous");
    private static final Set<String> ANSWERS = Set.of("yes", "no", "unknown", "na");
    private static final Set<String> LEVELS = Set.of("low", "medium", "high", "critical");

    private static final Set<String> DILIGENCE = Set.of("none", "partial", "done");

    private Words() {}

    static String status(String word) {
        return known(word, STATUSES, "production");
    }

    static String origin(String word) {
        return known(word, ORIGINS, "bought");
    }

    static String isoRole(String word) {
        return known(word, ISO_ROLES, "user");
    }

    static String actRole(String word) {
        return known(word, ACT_ROLES, "deployer");
    }

    static String autonomy(String word) {
        return known(word, AUTONOMY, "advisory");
    }

    static String level(String word) {
        return known(word, LEVELS, "medium");
    }

    static String diligence(String word) {
        return known("full".equals(word) ? "done" : word, DILIGENCE, "none");
    }

    /** {@code true} and {@code false}, {@code n/a} and the like as one of {@code yes, no, unknown, na}. */
    static String answer(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true" -> "yes";
            case "false" -> "no";
            case "n/a" -> "na";
            default -> known(word, ANSWERS, "unknown");
        };
    }

    private static String known(String word, Set<String> vocabulary, String otherwise) {
        return vocabulary.contains(word) ? word : otherwise;
    }
}
