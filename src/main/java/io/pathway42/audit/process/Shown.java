package io.pathway42.audit.process;

import io.pathway42.audit.Audit;
import io.pathway42.audit.Certificate;
import io.pathway42.audit.Concern;
import io.pathway42.audit.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How forms of this module show what the registers hold. */
final class Shown {

    private static final int SHORT = 400;

    private Shown() {}

    /** A finding with all that has been done about it. */
    static Map<String, Object> of(Finding finding) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("findingGrade", capital(finding.grade()));
        values.put("findingSource", finding.source());
        values.put("findingRefs", String.join(", ", finding.requirements()));
        values.put("findingText", finding.text());
        values.put("findingHistory", history(finding));
        values.put(
                "actionNeeded",
                "done".equals(finding.actionNeeded())
                        ? "The action has to be carried out and proven."
                        : "A plan with owner and date is enough for now.");
        values.put(
                "bodyAnswer",
                finding.bodyAnswer().isEmpty() ? "" : "The body did not accept the answer: " + finding.bodyAnswer());
        put(values, "correction", finding.correction());
        put(values, "cause", finding.cause());
        put(values, "extent", finding.extent());
        return values;
    }

    private static String history(Finding finding) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Correction", finding.correction());
        parts.put("Cause", finding.cause());
        parts.put("Extent", finding.extent());
        parts.put("Action", finding.action());
        parts.put("Proof", finding.proof());
        parts.put("Last check", finding.verification());
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isBlank())
                .map(part -> "**%s:** %s".formatted(part.getKey(), part.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    static List<Map<String, String>> rows(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Map.of(
                        "ref", finding.ref(),
                        "grade", finding.grade(),
                        "refs", String.join(", ", finding.requirements()),
                        "text", finding.text()))
                .toList();
    }

    static List<Map<String, String>> concerns(List<Concern> concerns) {
        return concerns.stream()
                .map(concern -> Map.of(
                        "ref", concern.ref(),
                        "refs", String.join(", ", concern.requirements()),
                        "text", concern.text()))
                .toList();
    }

    /** How many of each grade, and how many still need an action. */
    static String summary(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "No findings.";
        }
        return "%d major, %d minor, %d observations; %d still need an action."
                .formatted(
                        count(findings, Finding.MAJOR),
                        count(findings, Finding.MINOR),
                        count(findings, Finding.OBSERVATION),
                        findings.stream().filter(Finding::needsAction).count());
    }

    private static long count(List<Finding> findings, String grade) {
        return findings.stream()
                .filter(finding -> finding.grade().equals(grade))
                .count();
    }

    static Map<String, Object> of(Certificate certificate) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", certificate.number());
        values.put("certificateScope", certificate.scope());
        values.put("issued", certificate.issued().toString());
        values.put("expires", certificate.expires().toString());
        put(values, "decidedBy", certificate.decidedBy());
        put(values, "accreditation", certificate.accreditation());
        put(values, "sites", certificate.sites());
        put(values, "verifyAt", certificate.verifyAt());
        return values;
    }

    /** An audit that has reported, with what it came to. */
    static String of(Audit audit) {
        return audit.conclusion().isEmpty()
                ? audit.title() + " has reported."
                : "%s concluded: %s".formatted(audit.title(), shortened(audit.conclusion()));
    }

    static void put(Map<String, Object> values, String key, String text) {
        if (!text.isBlank()) {
            values.put(key, text);
        }
    }

    static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
