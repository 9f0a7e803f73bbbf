package io.pathway42.gap.process;

import io.pathway42.engine.DecisionFacts;
import io.pathway42.engine.DecisionOutcome;
import io.pathway42.gap.BacklogItems;
import io.pathway42.gap.PriorityFacts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ranks a backlog item by what it closes, what the law asks for when, and its effort. */
@Component
class GapPriorityFacts implements DecisionFacts {

    private final PriorityFacts facts;
    private final BacklogItems items;

    GapPriorityFacts(PriorityFacts facts, BacklogItems items) {
        this.facts = facts;
        this.items = items;
    }

    @Override
    public String decision() {
        return "gap-priority";
    }

    @Override
    public Map<String, Object> facts(DecisionContext context) {
        return facts.of(context.programmeId(), context.subject());
    }

    @Override
    public void decided(DecisionContext context, DecisionOutcome outcome) {
        items.ranked(
                context.programmeId(),
                context.subject(),
                Integer.parseInt(outcome.text("backlogPriority")),
                Boolean.parseBoolean(outcome.text("quickWin")),
                outcome.text("because"));
    }
}
