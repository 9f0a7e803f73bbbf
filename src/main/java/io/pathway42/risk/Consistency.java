package io.pathway42.risk;

import io.pathway42.gap.RequirementStatus;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holds inventory, impact assessments, risks and the Statement of Applicability against each other. */
@Component
public class Consistency {

    static final String ASSESSMENT_OPEN = "assessment-open";
    static final String SYSTEM_WITHOUT_RISK = "system-without-risk";
    static final String RISK_NOT_ACCEPTED = "risk-not-accepted";
    static final String RISK_OF_UNKNOWN_SYSTEM = "risk-of-unknown-system";
    static final String LINE_MISSING = "line-missing";
    static final String CONTROL_EXCLUDED = "control-excluded";
    static final String RISK_MISSING = "risk-missing";
    static final String OWNER_MISSING = "owner-missing";
    private static final Set<String> DECIDED = Set.of("approved", "conditions", "restricted");

    private final AiSystems systems;
    private final Risks risks;
    private final ProposedRisks proposed;
    private final SoaDraft draft;
    private final SoaLines lines;
    private final KeptDeviations kept;

    Consistency(
            AiSystems systems,
            Risks risks,
            ProposedRisks proposed,
            SoaDraft draft,
            SoaLines lines,
            KeptDeviations kept) {
        this.systems = systems;
        this.risks = risks;
        this.proposed = proposed;
        this.draft = draft;
        this.lines = lines;
        this.kept = kept;
    }

    /** What does not fit and nobody gave a reason for. */
    public List<Inconsistency> check(String programmeId) {
        Set<String> explained = kept.codes(programmeId);
        return Stream.of(ofSystems(programmeId), ofRisks(programmeId), ofLines(programmeId))
                .flatMap(List::stream)
                .filter(inconsistency -> !explained.contains(inconsistency.code()))
                .toList();
    }

    private List<Inconsistency> ofSystems(String programmeId) {
        List<Inconsistency> found = new ArrayList<>();
        for (String ref : systems.inScope(programmeId)) {
            AiSystem system = systems.get(programmeId, ref);
            if (!DECIDED.contains(system.aiiaStatus())) {
                found.add(new Inconsistency(
                        ASSESSMENT_OPEN,
                        ref,
                        "%s %s is in scope and its impact assessment is not decided. Its assessment is followed up."
                                .formatted(ref, system.name())));
            }
        }
        for (NewRisk risk : proposed.all(programmeId)) {
            found.add(new Inconsistency(
                    SYSTEM_WITHOUT_RISK,
                    risk.system(),
                    "The impact of %s is more than low and no risk names it. A risk is added from its assessment."
                            .formatted(risk.system())));
        }
        return found;
    }

    private List<Inconsistency> ofRisks(String programmeId) {
        List<Inconsistency> found = new ArrayList<>();
        List<String> open = risks.toAccept(programmeId);
        for (Risk risk : risks.all(programmeId)) {
            if (open.contains(risk.ref())) {
                found.add(new Inconsistency(
                        RISK_NOT_ACCEPTED,
                        risk.ref(),
                        "Nobody has accepted what remains of %s. It is asked for again.".formatted(risk.ref())));
            }
            if (!risk.system().isEmpty()
                    && systems.find(programmeId, risk.system()).isEmpty()) {
                found.add(new Inconsistency(
                        RISK_OF_UNKNOWN_SYSTEM,
                        risk.ref(),
                        "%s names %s, which the inventory does not know. It becomes a risk to the management system."
                                .formatted(risk.ref(), risk.system())));
            }
        }
        return found;
    }

    private List<Inconsistency> ofLines(String programmeId) {
        List<Inconsistency> found = new ArrayList<>();
        for (RequirementStatus control : draft.controls(programmeId)) {
            lines.find(programmeId, control.ref())
                    .map(line -> ofLine(line, draft.risksBehind(programmeId, control.ref())))
                    .orElseGet(() -> List.of(new Inconsistency(
                            LINE_MISSING,
                            control.ref(),
                            "%s is not in the Statement of Applicability. A line is drafted."
                                    .formatted(control.ref()))))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Inconsistency> ofLine(SoaLine line, List<String> behind) {
        if (!line.applicable()) {
            return behind.isEmpty()
                    ? List.of()
                    : List.of(new Inconsistency(
                            CONTROL_EXCLUDED,
                            line.ref(),
                            "%s is excluded and the treatment of %s needs it. It is made applicable."
                                    .formatted(line.ref(), String.join(", ", behind))));
        }
        List<Inconsistency> found = new ArrayList<>();
        if (line.source().equals("risk") && behind.isEmpty()) {
            found.add(new Inconsistency(
                    RISK_MISSING,
                    line.ref(),
                    "%s applies because of a risk and no treatment names it. Its source becomes the AI role."
                            .formatted(line.ref())));
        }
        if (line.owner().isEmpty()) {
            found.add(new Inconsistency(
                    OWNER_MISSING,
                    line.ref(),
                    "%s applies and nobody owns it. Who answers for it becomes its owner.".formatted(line.ref())));
        }
        return found;
    }
}
