package io.pathway42.gap.process;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.BacklogApprovals;
import io.pathway42.gap.Requirements;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The gap analysis is over when all answers are reviewed and the backlog is ranked and funded. */
@Component
class BacklogFunded implements GateCriterion {

    private final Requirements requirements;
    private final Backlog backlog;
    private final BacklogApprovals approvals;

    BacklogFunded(Requirements requirements, Backlog backlog, BacklogApprovals approvals) {
        this.requirements = requirements;
        this.backlog = backlog;
        this.approvals = approvals;
    }

    @Override
    public String phase() {
        return "P04";
    }

    @Override
    public Side side() {
        return Side.EXIT;
    }

    @Override
    public List<Deviation> deviations(String programmeId) {
        List<Deviation> deviations = new ArrayList<>();
        long unreviewed = requirements.all(programmeId).stream()
                .filter(requirement -> requirement.reviewedOn() == null)
                .count();
        if (unreviewed > 0) {
            deviations.add(new Deviation(
                    "answers-unreviewed", unreviewed + " of the 70 answers are not reviewed.", "steps/04.3"));
        }
        long unranked = backlog.all(programmeId).stream()
                .filter(item -> !item.done() && item.agreedPriority() == null)
                .count();
        if (unranked > 0) {
            deviations.add(
                    new Deviation("backlog-unranked", unranked + " backlog items have no priority.", "steps/04.6"));
        }
        if (!approvals.approved(programmeId)) {
            deviations.add(new Deviation(
                    "backlog-not-funded", "The sponsor has not approved backlog and budget.", "steps/04.7"));
        }
        return deviations;
    }
}
