package io.pathway42.engine;

import io.pathway42.engine.Engine.EngineMoved;
import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.problem.Problem;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps of the machine that failed for good and wait for an operator. */
@Component
public class FailedJobs {

    private static final int MOST = 100;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Models models;
    private final ProcessRuns runs;
    private final AuditLog log;
    private final ApplicationEventPublisher events;

    FailedJobs(
            RuntimeService runtime,
            ManagementService management,
            Models models,
            ProcessRuns runs,
            AuditLog log,
            ApplicationEventPublisher events) {
        this.runtime = runtime;
        this.management = management;
        this.models = models;
        this.runs = runs;
        this.log = log;
        this.events = events;
    }

    /** Of one programme, newest first. */
    public List<Failure> of(String programmeId, String clientId) {
        List<Incident> incidents =
                runtime
                        .createIncidentQuery()
                        .tenantIdIn(clientId)
                        .orderByIncidentTimestamp()
                        .desc()
                        .listPage(0, MOST)
                        .stream()
                        .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                        .toList();
        Set<String> ours = runs.among(
                programmeId,
                incidents.stream().map(Incident::getProcessInstanceId).toList());
        return incidents.stream()
                .filter(incident -> ours.contains(incident.getProcessInstanceId()))
                .map(this::failure)
                .toList();
    }

    /**
     * Lets a failed step of a programme be tried once more.
     *
     * @throws Problem.NotFound when it is not there, of another programme, or was tried again already
     */
    @Transactional
    public void retry(String programmeId, String clientId, String job) {
        Failure failure = of(programmeId, clientId).stream()
                .filter(known -> job.equals(known.job()))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound(
                        "no-such-failure",
                        "Nothing like that has failed here, or somebody has tried it again already."));
        management.setJobRetries(job, 1);
        log.write(AuditEntry.of(AuditAction.STEP_RETRIED)
                .programme(programmeId, clientId)
                .about(failure.element())
                .saying(failure.name() + (failure.message() == null ? "" : ": " + failure.message())));
        events.publishEvent(new EngineMoved());
    }

    private Failure failure(Incident incident) {
        Models.Model model = models.of(incident.getProcessDefinitionId());
        return new Failure(
                incident.getId(),
                incident.getConfiguration(),
                incident.getProcessInstanceId(),
                incident.getActivityId(),
                model.nameOf(incident.getActivityId()),
                model.phase(),
                incident.getIncidentMessage(),
                incident.getIncidentTimestamp().toInstant().atOffset(ZoneOffset.UTC));
    }

    /**
     * A step of the machine that failed.
     *
     * @param job what is to be tried again
     * @param element id in the model
     * @param name as the model calls it
     * @param phase of its process, empty when it belongs to none
     */
    public record Failure(
            String id,
            String job,
            String processInstance,
            String element,
            String name,
            String phase,
            @Nullable String message,
            OffsetDateTime at) {}
}
