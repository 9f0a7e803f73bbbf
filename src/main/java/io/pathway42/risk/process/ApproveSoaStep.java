package io.pathway42.risk.process;

import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.identity.People;
import io.pathway42.risk.Risk;
import io.pathway42.risk.Risks;
import io.pathway42.risk.SoaVersion;
import io.pathway42.risk.StatementsOfApplicability;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Top management approves the treatment plan and the Statement of Applicability as a whole. */
@Component
class ApproveSoaStep implements Step {

    private final Risks risks;
    private final StatementsOfApplicability statements;
    private final SoaTable table;
    private final People people;

    ApproveSoaStep(Risks risks, StatementsOfApplicability statements, SoaTable table, People people) {
        this.risks = risks;
        this.statements = statements;
        this.table = table;
        this.people = people;
    }

    @Override
    public String element() {
        return "userTask_ApproveSoa";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        List<Risk> all = risks.all(context.programmeId());
        Map<String, Object> values = new HashMap<>(table.of(context.programmeId()));
        values.put("version", statements.draftVersion(context.programmeId()));
        values.put("riskCount", all.size());
        values.put("risks", all.stream().map(this::row).toList());
        values.put("nextReview", context.today().plusYears(1).toString());
        return values;
    }

    private Map<String, Object> row(Risk risk) {
        return Map.of(
                "ref", risk.ref(),
                "title", risk.title(),
                "treatment", risk.treatment(),
                "due", Objects.toString(risk.due(), ""),
                "rating", risk.rating(),
                "residual", risk.residualRating(),
                "owner", people.name(risk.owner()));
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        SoaVersion draft = statements.openDraft(context.programmeId(), context.clientId());
        if (submission.text("soaDecision").equals("approve")) {
            statements.approve(
                    draft,
                    context.person(),
                    context.today(),
                    submission.text("approvalStatement"),
                    submission.date("nextReview").orElse(null));
        } else {
            statements.remarked(context.programmeId(), draft.ref(), submission.text("approvalStatement"));
        }
        return Map.of();
    }
}
