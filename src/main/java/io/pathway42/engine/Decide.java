package io.pathway42.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.engine.DecisionFacts.DecisionContext;
import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Business rule tasks: takes the facts from the owning module, asks the table that the model names, keeps what it
 * answered with the rule that fired, and routes the process by the outputs.
 */
@Component("decide")
class Decide implements JavaDelegate {

    private static final Set<String> NOT_ROUTING = Set.of("rule", "because");

    private final Decisions decisions;
    private final Models models;
    private final Map<String, DecisionFacts> facts;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final AuditLog log;
    private final Clock clock;

    Decide(
            Decisions decisions,
            Models models,
            List<DecisionFacts> facts,
            JdbcClient jdbc,
            ObjectMapper json,
            AuditLog log,
            Clock clock) {
        this.decisions = decisions;
        this.models = models;
        this.facts = facts.stream().collect(Collectors.toMap(DecisionFacts::decision, Function.identity()));
        this.jdbc = jdbc;
        this.json = json;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) throws JsonProcessingException {
        Models.Model model = models.of(execution.getProcessDefinitionId());
        String key = model.propertyOf(execution.getCurrentActivityId(), "decision")
                .orElseThrow(() -> new IllegalStateException(execution.getCurrentActivityId() + " names no decision"));
        String subject = model.propertyOf(execution.getCurrentActivityId(), "subject")
                .map(execution::getVariable)
                .map(Object::toString)
                .orElse("");
        Map<String, Object> variables = execution.getVariables();
        DecisionContext context = new DecisionContext(
                (String) execution.getVariable(ProcessVariables.PROGRAMME),
                (String) execution.getVariable(ProcessVariables.CLIENT),
                subject,
                variables);
        Optional<DecisionFacts> owner = Optional.ofNullable(facts.get(key));
        Map<String, Object> inputs =
                new HashMap<>(owner.map(o -> o.facts(context)).orElse(variables));
        DecisionOutcome outcome = decisions.evaluate(key, model.deploymentId(), inputs);
        keep(context, inputs, outcome);
        owner.ifPresent(o -> o.decided(context, outcome));
        outcome.outputs().forEach((name, value) -> {
            if (!NOT_ROUTING.contains(name)) {
                execution.setVariable(name, value);
            }
        });
    }

    private void keep(DecisionContext context, Map<String, Object> inputs, DecisionOutcome outcome)
            throws JsonProcessingException {
        jdbc.sql("""
                        insert into decision_made
                            (id, programme_id, client_id, subject, decision, rule, because, inputs, outputs, at)
                        values (:id, :programme, :client, :subject, :decision, :rule, :because, :inputs, :outputs, :at)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("programme", context.programmeId())
                .param("client", context.clientId())
                .param("subject", context.subject())
                .param("decision", outcome.decision())
                .param("rule", outcome.text("rule"))
                .param("because", outcome.text("because"))
                .param("inputs", json.writeValueAsString(inputs))
                .param("outputs", json.writeValueAsString(outcome.outputs()))
                .param("at", OffsetDateTime.now(clock))
                .update();
        log.write(AuditEntry.of(AuditAction.DECISION)
                .programme(context.programmeId(), context.clientId())
                .about(outcome.decision() + " " + context.subject())
                .saying("Rule " + outcome.text("rule") + ": " + outcome.text("because")));
    }
}
