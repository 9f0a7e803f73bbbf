package io.pathway42.risk;

import io.pathway42.engine.RoleHolders;
import io.pathway42.gap.RequirementStatus;
import io.pathway42.gap.Requirements;
import io.pathway42.standard.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Drafts the lines of the Statement of Applicability from risks, treatments and the gap analysis. */
@Component
public class SoaDraft {

    private final Requirements requirements;
    private final Catalogue catalogue;
    private final RoleHolders holders;
    private final Risks risks;
    private final SoaLines lines;
    private final Clock clock;

    SoaDraft(
            Requirements requirements,
            Catalogue catalogue,
            RoleHolders holders,
            Risks risks,
            SoaLines lines,
            Clock clock) {
        this.requirements = requirements;
        this.catalogue = catalogue;
        this.holders = holders;
        this.risks = risks;
        this.lines = lines;
        this.clock = clock;
    }

    /** All controls of Annex A that the risks' treatments name. */
    public List<String> neededByTreatments(String programmeId) {
        return controls(programmeId).stream()
                .map(RequirementStatus::ref)
                .filter(ref -> !risksBehind(programmeId, ref).isEmpty())
                .toList();
    }

    /** Controls that apply although no treatment names them. */
    public List<String> neededOtherwise(String programmeId) {
        List<String> named = neededByTreatments(programmeId);
        Set<String> excluded = lines.all(programmeId).stream()
                .filter(line -> !line.applicable())
                .map(SoaLine::ref)
                .collect(Collectors.toSet());
        return controls(programmeId).stream()
                .filter(RequirementStatus::applicable)
                .map(RequirementStatus::ref)
                .filter(ref -> !excluded.contains(ref))
                .filter(ref -> !named.contains(ref))
                .toList();
    }

    /** Refs of the risks whose treatment names a control. */
    public List<String> risksBehind(String programmeId, String control) {
        return risks.all(programmeId).stream()
                .filter(risk -> risk.controlRefs().contains(control))
                .map(Risk::ref)
                .toList();
    }

    /**
     * Drafts all 38 lines. A line that somebody already wrote keeps its words as long as it applies or not as before.
     */
    public void draw(String programmeId, String clientId, List<String> byTreatment, List<String> otherwise) {
        int place = 0;
        for (RequirementStatus control : controls(programmeId)) {
            String source = source(programmeId, control.ref(), byTreatment, otherwise);
            SoaLine drawn = line(programmeId, clientId, place++, control, source);
            SoaLine line = lines.find(programmeId, control.ref())
                    .filter(written -> written.applicable() == drawn.applicable())
                    .filter(written ->
                            written.source().equals("risk") == drawn.source().equals("risk"))
                    .orElse(drawn);
            lines.put(line);
        }
    }

    /** Draws version 0: what our role with AI systems calls for, but for the candidates for exclusion. */
    public void drawCandidates(String programmeId, String clientId, List<String> excluded, ExclusionReasons reasons) {
        int place = 0;
        for (RequirementStatus control : controls(programmeId)) {
            boolean out = excluded.contains(control.ref());
            SoaLine line = line(programmeId, clientId, place++, control, out ? "" : "role");
            lines.put(out ? line.because(reasons.of(control.ref()).orElse(line.reason())) : line);
        }
    }

    private String source(String programmeId, String control, List<String> byTreatment, List<String> otherwise) {
        if (byTreatment.contains(control)) {
            return risksBehind(programmeId, control).isEmpty() ? "policy" : "risk";
        }
        return otherwise.contains(control) ? "role" : "";
    }

    /** A line for one control, as the registers suggest it. */
    SoaLine line(String programmeId, String clientId, int place, RequirementStatus control, String source) {
        boolean applicable = !source.isEmpty();
        return new SoaLine(
                programmeId,
                clientId,
                control.ref(),
                place,
                control.title(),
                applicable,
                reason(programmeId, control, source),
                source,
                applicable ? SoaLine.status(control.score()) : SoaLine.EXCLUDED,
                applicable ? owner(programmeId, control) : "",
                control.evidence().lines().findFirst().map(SoaDraft::cut).orElse(""),
                0,
                LocalDate.now(clock));
    }

    String owner(String programmeId, RequirementStatus control) {
        List<String> people = new ArrayList<>(holders.of(programmeId, control.accountableRole()));
        people.addAll(holders.of(programmeId, "aims_manager"));
        return people.isEmpty() ? "" : people.get(0);
    }

    List<RequirementStatus> controls(String programmeId) {
        return requirements.all(programmeId).stream()
                .filter(RequirementStatus::control)
                .toList();
    }

    private String reason(String programmeId, RequirementStatus control, String source) {
        return switch (source) {
            case "risk" -> "Needed to treat %s.".formatted(String.join(", ", risksBehind(programmeId, control.ref())));
            case "" -> "No risk, law or contract needs it; it usually concerns %s.".formatted(whom(control.ref()));
            default -> "Our role with AI systems calls for it; it usually concerns %s.".formatted(whom(control.ref()));
        };
    }

    private String whom(String control) {
        return catalogue
                .find(control)
                .map(requirement ->
                        requirement.typicalApplicability() == null ? "all" : requirement.typicalApplicability())
                .orElse("all");
    }

    private static String cut(String text) {
        return text.length() > 500 ? text.substring(0, 500) : text;
    }
}
