package io.pathway42.engine;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Steps of the machine that failed for good and wait for an operator. */
@Component
public class FailedJobs {

    private static final int MOST = 100;

    private final RuntimeService runtime;
    private final Models models;

    FailedJobs(RuntimeService runtime, Models models) {
        this.runtime = runtime;
        this.models = models;
    }

    /** Of one client, newest first. */
    public List<Failure> of(String clientId) {
        return runtime
                .createIncidentQuery()
                .tenantIdIn(clientId)
                .orderByIncidentTimestamp()
                .desc()
                .listPage(0, MOST)
                .stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .map(this::failure)
                .toList();
    }

    private Failure failure(Incident incident) {
        Models.Model model = models.of(incident.getProcessDefinitionId());
        return new Failure(
                incident.getId(),
                incident.getActivityId(),
                model.nameOf(incident.getActivityId()),
                model.phase(),
                incident.getIncidentMessage(),
                incident.getIncidentTimestamp().toInstant().atOffset(ZoneOffset.UTC));
    }

    /**
     * A step of the machine that failed.
     *
     * @param element id in the model
     * @param name as the model calls it
     * @param phase of its process, empty when it belongs to none
     */
    public record Failure(
            String id,
            String element,
            String name,
            String phase,
            @Nullable String message,
            OffsetDateTime at) {}
}
