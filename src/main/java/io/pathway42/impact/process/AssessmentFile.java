package io.pathway42.impact.process;

import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.identity.People;
import io.pathway42.impact.ImpactAssessment;
import io.pathway42.impact.ImpactAssessments;
import io.pathway42.impact.Statements;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the forms of an assessment show about its system and about what was stated so far. */
@Component
class AssessmentFile {

    private static final Map<String, String> WORDS = Map.of(
            "no_objection", "no objection",
            "no_objection_with_advice", "no objection, with advice",
            "unlawful", "unlawful",
            "approve", "approve",
            "approve_with_conditions", "approve with conditions",
            "reject", "reject",
            "restrict", "continue restricted",
            "stop", "stop");

    private final AiSystems systems;
    private final ImpactAssessments assessments;
    private final Statements statements;
    private final People people;

    AssessmentFile(AiSystems systems, ImpactAssessments assessments, Statements statements, People people) {
        this.systems = systems;
        this.assessments = assessments;
        this.statements = statements;
        this.people = people;
    }

    AiSystem system(StepContext context) {
        return systems.get(context.programmeId(), context.variable("systemId"));
    }

    ImpactAssessment assessment(StepContext context) {
        return assessments.get(context.programmeId(), context.variable("assessmentId"));
    }

    Map<String, Object> statements(StepContext context) {
        return statements.of(context.programmeId(), context.variable("assessmentId"));
    }

    void keep(StepContext context, Submission submission) {
        keep(context, submission.data());
    }

    void keep(StepContext context, Map<String, Object> fields) {
        statements.keep(context.programmeId(), context.clientId(), context.variable("assessmentId"), fields);
    }

    /** What every text of these forms may name; empty where nothing is known yet. */
    Map<String, Object> header(StepContext context) {
        AiSystem system = system(context);
        Map<String, Object> header = new HashMap<>();
        header.put("systemTitle", system.name());
        header.put("systemPurpose", system.purpose());
        header.put("systemOwner", people.name(system.owner()));
        header.put("actClass", system.actClass());
        if (context.variables().containsKey("assessmentId")) {
            header.putAll(findings(assessment(context), statements(context)));
        }
        return header;
    }

    private Map<String, Object> findings(ImpactAssessment assessment, Map<String, Object> stated) {
        Map<String, Object> findings = new HashMap<>();
        findings.put("impactLevel", assessment.level());
        findings.put("impactScore", assessment.score());
        findings.put("impactBecause", assessment.because());
        findings.put("residualScore", assessment.residualScore());
        findings.put("legalAdvice", words(assessment.legalAdvice()));
        findings.put("assessorName", people.name(assessment.assessor()));
        findings.put("committeeDecision", words(assessment.decision()));
        findings.put("committeeReason", assessment.decisionReason());
        findings.put("deciderName", people.name(assessment.decidedBy()));
        findings.put("rejectionReason", assessment.decisionReason());
        findings.put("affectedParties", line(stated, "affectedParties"));
        findings.put("recommendation", words(line(stated, "recommendation")));
        findings.put("recommendationReason", line(stated, "recommendationReason"));
        findings.put("harmSummary", list(stated, "harms", "party", "harm"));
        findings.put("measureSummary", list(stated, "measures", "owner", "measure"));
        return findings;
    }

    static String words(String code) {
        return WORDS.getOrDefault(code, code);
    }

    private static String line(Map<String, Object> stated, String field) {
        return stated.getOrDefault(field, "").toString().replace("\n", ", ");
    }

    private String list(Map<String, Object> stated, String field, String who, String what) {
        if (!(stated.get(field) instanceof List<?> rows)) {
            return "";
        }
        return rows.stream()
                .map(row -> (Map<?, ?>) row)
                .map(row -> "- %s: %s".formatted(people.name(String.valueOf(row.get(who))), row.get(what)))
                .collect(Collectors.joining("\n"));
    }
}
