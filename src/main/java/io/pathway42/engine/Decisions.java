package io.pathway42.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks decision tables. */
@Component
public class Decisions {

    private final DecisionService decisions;
    private final RepositoryService repository;

    Decisions(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    /** The one row that fires in the newest version of a table. */
    public DecisionOutcome evaluate(String key, Map<String, Object> facts) {
        return evaluate(key, null, facts);
    }

    /** Every row that fires in the newest version of a table that collects. */
    public List<Map<String, Object>> evaluateAll(String key, Map<String, Object> facts) {
        return decisions
                .evaluateDecisionTableByKey(key)
                .variables(facts)
                .evaluate()
                .getResultList();
    }

    /** A table of the asking model's own deployment comes first, so that a running model keeps its rules. */
    DecisionOutcome evaluate(String key, @Nullable String deployment, Map<String, Object> facts) {
        var rows = (deployment == null
                        ? decisions.evaluateDecisionTableByKey(key)
                        : decisions.evaluateDecisionTableById(definition(key, deployment)))
                .variables(facts)
                .evaluate();
        if (rows.isEmpty()) {
            throw new IllegalStateException("No rule of %s fires for %s".formatted(key, facts));
        }
        return new DecisionOutcome(key, rows.getSingleResult().getEntryMap());
    }

    private String definition(String key, String deployment) {
        DecisionDefinition own = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .deploymentId(deployment)
                .singleResult();
        return own != null
                ? own.getId()
                : repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .latestVersion()
                        .singleResult()
                        .getId();
    }
}
