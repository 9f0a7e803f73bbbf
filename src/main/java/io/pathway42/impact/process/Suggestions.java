package io.pathway42.impact.process;

import io.pathway42.engine.StepContext;
import io.pathway42.impact.Statements;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.Screening;
import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the register of AI systems suggests for the parts of an assessment, so that nobody types it twice. */
@Component
class Suggestions {

    private final AssessmentFile file;

    Suggestions(AssessmentFile file) {
        this.file = file;
    }

    Map<String, Object> use(StepContext context) {
        AiSystem system = file.system(context);
        Map<String, Object> values = new HashMap<>();
        values.put("purpose", system.purpose());
        values.put("usersCount", system.users());
        values.put("affectedParties", system.affected());
        values.put("oversightPerson", system.owner());
        if (!system.autonomy().isEmpty()) {
            values.put("decisionInfluence", system.autonomy());
        }
        return values;
    }

    Map<String, Object> model(StepContext context) {
        AiSystem system = file.system(context);
        Map<String, Object> values = new HashMap<>();
        values.put("modelNames", String.join(", ", system.modelRefs()));
        values.put("knownLimits", system.issues());
        values.put(
                "modelOrigin",
                switch (system.origin()) {
                    case "built" -> "built";
                    case "built_on_third_party_model" -> "hosted";
                    default -> "embedded";
                });
        values.put("supplierInformation", system.supplierRefs().isEmpty() ? "not_needed" : "partial");
        return values;
    }

    Map<String, Object> data(StepContext context) {
        AiSystem system = file.system(context);
        return Map.of("personalData", system.personalData() ? "yes" : "no");
    }

    Map<String, Object> consultation(StepContext context) {
        List<Map<String, Object>> rows = affected(context).stream()
                .map(party -> Map.<String, Object>of("party", party))
                .toList();
        return rows.isEmpty() ? Map.of() : Map.of("consultations", rows);
    }

    Map<String, Object> customerVoices(StepContext context) {
        return Map.of("sourcesSearched", List.of("support", "complaints"), "reportsFound", 0);
    }

    Map<String, Object> harms(StepContext context) {
        List<String> parties = affected(context);
        if (parties.isEmpty()) {
            return Map.of();
        }
        return Map.of(
                "benefits",
                List.of(Map.of("party", parties.get(0))),
                "harms",
                parties.stream()
                        .map(party -> Map.of("party", party, "reach", "individuals", "dimension", "fairness"))
                        .toList());
    }

    Map<String, Object> measures(StepContext context) {
        AiSystem system = file.system(context);
        LocalDate due = context.today().plusDays(60);
        List<Map<String, Object>> rows = Statements.rows(file.statements(context), "harms").stream()
                .map(harm -> Map.<String, Object>of("owner", system.owner(), "due", due.toString()))
                .toList();
        return rows.isEmpty() ? Map.of() : Map.of("measures", rows);
    }

    /** A first score from the screening; the assessor corrects it. */
    static Map<String, Object> score(AiSystem system, Screening screening) {
        boolean aboutPeople = screening.q1() || screening.q2();
        int severity = aboutPeople ? 4 : system.personalData() || screening.q7() ? 3 : 2;
        int likelihood = screening.q8() || screening.q11() || "high".equals(system.actClass()) ? 3 : 2;
        return Map.of(
                "severity", String.valueOf(severity),
                "likelihood", String.valueOf(likelihood),
                "peopleReached", screening.q9() ? Math.max(system.users(), 1001) : system.users(),
                "reversibility", screening.q10() ? "hard" : "easy",
                "vulnerable", screening.q3() ? "yes" : "no");
    }

    private List<String> affected(StepContext context) {
        Object stated = file.statements(context).get("affectedParties");
        String parties = stated == null ? file.system(context).affected() : stated.toString();
        return Lines.split(parties).stream()
                .map(String::strip)
                .filter(party -> !party.isEmpty())
                .map(party -> party.length() > 150 ? party.substring(0, 150) : party)
                .limit(12)
                .toList();
    }
}
