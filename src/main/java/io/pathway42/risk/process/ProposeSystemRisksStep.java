package io.pathway42.risk.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import io.pathway42.risk.ProposedRisks;
import io.pathway42.risk.Risks;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A system owner names the risks of the own systems. */
@Component
class ProposeSystemRisksStep implements Step {

    private final AiSystems systems;
    private final Risks risks;
    private final ProposedRisks proposed;
    private final RiskRows rows;

    ProposeSystemRisksStep(AiSystems systems, Risks risks, ProposedRisks proposed, RiskRows rows) {
        this.systems = systems;
        this.risks = risks;
        this.proposed = proposed;
        this.rows = rows;
    }

    @Override
    public String element() {
        return "userTask_ProposeSystemRisks";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        List<AiSystem> own = own(context);
        List<String> refs = own.stream().map(AiSystem::ref).toList();
        return Map.of(
                "ownSystems",
                own.stream().map(AiSystem::name).collect(Collectors.joining(", ")),
                RiskRows.ROWS,
                Stream.concat(
                                risks.all(context.programmeId()).stream()
                                        .filter(risk -> refs.contains(risk.system()))
                                        .map(RiskRows::of),
                                proposed.all(context.programmeId()).stream()
                                        .filter(risk -> refs.contains(risk.system()))
                                        .map(RiskRows::of))
                        .toList());
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        rows.take(context.programmeId(), context.clientId(), submission);
        return Map.of();
    }

    private List<AiSystem> own(StepContext context) {
        return systems.inScope(context.programmeId()).stream()
                .map(ref -> systems.get(context.programmeId(), ref))
                .filter(system -> system.owner().equals(context.subjectRef()))
                .toList();
    }
}
