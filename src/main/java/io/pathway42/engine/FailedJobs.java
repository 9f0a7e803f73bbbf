package io.pathway42.engine;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Steps of the machine that failed for good and wait for an operator. */
@Component
public class FailedJobs {

    private static final int MOST = 100;

    private final RuntimeService runtime;

    FailedJobs(RuntimeService runtime) {
        this.runtime = runtime;
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
                .map(incident -> new Failure(
                        incident.getActivityId(),
                        incident.getIncidentMessage(),
                        incident.getIncidentTimestamp().toInstant().atOffset(ZoneOffset.UTC)))
                .toList();
    }

    /** @param element id in the model */
    public record Failure(String element, @Nullable String message, OffsetDateTime at) {}
}
