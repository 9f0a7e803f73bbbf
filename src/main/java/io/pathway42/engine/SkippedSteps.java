package io.pathway42.engine;

import io.pathway42.standard.StandardFacts;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * At the end of a process: which of its steps never came into being, and the question whose answer passed them by, with
 * the facts that gave it. Listens at the end of each process that has steps.
 */
@Component("skippedSteps")
class SkippedSteps implements ExecutionListener {

    /** A question of a model with its answer: {@code Which route? full}. */
    private static final Pattern ANSWER = Pattern.compile("(.+\\?) (.+)");

    private final Models models;
    private final StandardFacts facts;
    private final JdbcClient jdbc;
    private final Clock clock;

    SkippedSteps(Models models, StandardFacts facts, JdbcClient jdbc, Clock clock) {
        this.facts = facts;
        this.models = models;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** That a gate opened is no news of its steps: they are for gates that stay shut. */
    @Override
    public void notify(DelegateExecution execution) {
        if (execution.hasVariable(Gate.PHASE)) {
            return;
        }
        Models.Model model = models.of(execution.getProcessDefinitionId());
        Set<String> created = new HashSet<>(jdbc.sql("select element from work_item where process_instance = :instance")
                .param("instance", execution.getProcessInstanceId())
                .query(String.class)
                .list());
        List<StepDefinition> skipped = model.steps().values().stream()
                .filter(step -> !created.contains(step.element()))
                .toList();
        for (StepDefinition step : skipped) {
            keep(execution, model, step);
        }
    }

    private void keep(DelegateExecution execution, Models.Model model, StepDefinition step) {
        Object subject = step.subject() == null ? null : execution.getVariable(step.subject());
        jdbc.sql("""
                        insert into step_skipped
                            (programme_id, client_id, process_instance, process, element, step, phase, name, subject,
                             reason, at)
                        values (:programme, :client, :instance, :process, :element, :step, :phase, :name, :subject,
                             :reason, :at)
                        """)
                .param("programme", execution.getVariable(ProcessVariables.PROGRAMME))
                .param("client", execution.getVariable(ProcessVariables.CLIENT))
                .param("instance", execution.getProcessInstanceId())
                .param("process", model.process())
                .param("element", step.element())
                .param("step", step.step())
                .param("phase", step.phase())
                .param("name", step.name())
                .param("subject", subject == null ? null : subject.toString())
                .param("reason", reason(step, model.factsBefore(step.element()), execution.getVariables()))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private String reason(StepDefinition step, Set<String> decisive, Map<String, Object> variables) {
        String question = step.ledHere() == null ? "The process ended before it." : onlyFor(step.ledHere());
        String known = variables.entrySet().stream()
                .filter(e -> decisive.contains(e.getKey()) && e.getValue() != null)
                .sorted(Map.Entry.comparingByKey())
                .map(e -> "%s \"%s\"".formatted(facts.label(e.getKey()), said(e.getValue())))
                .collect(Collectors.joining(", "));
        String reason = known.isEmpty() ? question : question + " Here it was: " + known + ".";
        return reason.length() > 1000 ? reason.substring(0, 997) + "..." : reason;
    }

    private static String onlyFor(String ledHere) {
        Matcher answer = ANSWER.matcher(ledHere);
        return answer.matches()
                ? "Needed only where \"%s\" is answered with \"%s\".".formatted(answer.group(1), answer.group(2))
                : "Needed only for \"%s\".".formatted(ledHere);
    }

    /** {@code no-go} reads "no go". */
    private static String said(Object value) {
        return value instanceof Boolean yes
                ? yes ? "yes" : "no"
                : value.toString().replaceAll("(?<=[a-z])[-_](?=[a-z])", " ");
    }
}
