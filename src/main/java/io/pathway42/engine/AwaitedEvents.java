package io.pathway42.engine;

import io.pathway42.OncePerRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which programme waits for what from outside. Listens at the start and end of receive tasks. */
@Component("awaitedEvents")
public class AwaitedEvents implements ExecutionListener {

    private final JdbcClient jdbc;
    private final Models models;
    private final Clock clock;

    AwaitedEvents(JdbcClient jdbc, Models models, Clock clock) {
        this.jdbc = jdbc;
        this.models = models;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (EVENTNAME_END.equals(execution.getEventName())) {
            jdbc.sql("delete from awaited_event where execution_id = :execution")
                    .param("execution", execution.getId())
                    .update();
            return;
        }
        Models.Model model = models.of(execution.getProcessDefinitionId());
        String activity = execution.getCurrentActivityId();
        jdbc.sql("""
                        insert into awaited_event (execution_id, programme_id, client_id, type, subject, since, due)
                        values (:execution, :programme, :client, :type, :subject, :since, :due)
                        """)
                .param("execution", execution.getId())
                .param("programme", execution.getVariable(ProcessVariables.PROGRAMME))
                .param("client", execution.getVariable(ProcessVariables.CLIENT))
                .param("type", model.propertyOf(activity, "event").orElseThrow())
                .param("subject", value(execution, model.propertyOf(activity, "subject")))
                .param("since", OffsetDateTime.now(clock))
                .param("due", due(execution, model.propertyOf(activity, "dueVariable")))
                .update();
    }

    private static @Nullable String value(DelegateExecution execution, Optional<String> variable) {
        return variable.map(execution::getVariable).map(Object::toString).orElse(null);
    }

    private static @Nullable OffsetDateTime due(DelegateExecution execution, Optional<String> variable) {
        String value = value(execution, variable);
        return value == null ? null : OffsetDateTime.parse(value);
    }

    public List<Awaited> of(String programmeId) {
        return of(List.of(programmeId)).getOrDefault(programmeId, List.of());
    }

    /** By programme, what is awaited longest first; one statement. */
    public Map<String, List<Awaited>> of(Collection<String> programmeIds) {
        return OncePerRequest.ask(AwaitedEvents.class, "of", programmeIds, Map.of(), () -> read(programmeIds));
    }

    private Map<String, List<Awaited>> read(Collection<String> programmeIds) {
        return jdbc.sql("""
                                select execution_id, programme_id, type, subject, since, due from awaited_event
                                where programme_id in (:programmes) order by since, type, subject
                                """).param("programmes", programmeIds).query(Awaited.class).list().stream()
                .collect(Collectors.groupingBy(Awaited::programmeId));
    }

    /**
     * Something that must come from outside.
     *
     * @param type one of the types of the events call
     * @param subject ref of what it is about, when there may be several
     */
    public record Awaited(
            String executionId,
            String programmeId,
            String type,
            @Nullable String subject,
            OffsetDateTime since,
            @Nullable OffsetDateTime due) {}
}
