package io.pathway42.bench;

import java.time.Period;
import java.util.List;
import java.util.Map;

/** Courses with detours. */
public final class Scenarios {

    private Scenarios() {}

    /**
     * Every loop once: a threshold breached, an assessment rejected, evidence with gaps, a body that says not ready and
     * then names a concern, a major left lying until stage 2 is repeated, a major and many minors with an answer that is
     * not accepted, and a surveillance missed until the certificate is suspended.
     */
    public static Scenario looped() {
        return Scenario.named("looped")
                .answer("06.9", "assessmentDecision", "reject", 1)
                .answer("10.1", "thresholdBreached", "yes", 1)
                .answer("10.8", "evidenceOfCycle", "gaps", 1)
                .event("stage-1-report", Map.of("conclusion", "not-ready"))
                .event(
                        "stage-1-report",
                        Map.of(
                                "conclusion",
                                "concerns",
                                "concerns",
                                List.of(Map.of("refs", List.of("9.2"), "text", "One audit note is not signed."))))
                .event(
                        "stage-2-report",
                        Map.of(
                                "findings",
                                List.of(finding("major", "8.4", "An assessment was not redone after a change."))))
                .hold("15.3", Period.ofDays(220), 1)
                .event(
                        "stage-2-report",
                        Map.of(
                                "findings",
                                List.of(
                                        finding("major", "8.4", "An assessment was not redone after a change."),
                                        finding("minor", "7.2", "A training record is missing."),
                                        finding("minor", "7.5", "A document has no owner."),
                                        finding("minor", "A.6.2.6", "A metric has no threshold."),
                                        finding("minor", "A.6.2.6", "Another metric has no threshold."),
                                        finding("minor", "A.6.2.6", "A third metric has no threshold."),
                                        finding("observation", "9.1", "The dashboard could show trends."))))
                .event("finding-response", Map.of("accepted", false, "reason", "The cause was not found."))
                .hold("surveillance-report", Period.ofDays(150), 1);
    }

    private static Map<String, Object> finding(String grade, String ref, String text) {
        return Map.of("grade", grade, "refs", List.of(ref), "text", text);
    }
}
