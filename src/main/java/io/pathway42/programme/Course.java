package io.pathway42.programme;

import io.pathway42.programme.Phases.Phase;
import io.pathway42.programme.Phases.PlannedPhase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes down how a programme moves through its phases, as its processes begin and end. */
@Component
public class Course {

    private final Phases phases;
    private final Programmes programmes;
    private final PhasePlan plan;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Course(Phases phases, Programmes programmes, PhasePlan plan, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.phases = phases;
        this.programmes = programmes;
        this.plan = plan;
        this.clock = clock;
    }

    public void begin(String programmeId, String phase) {
        phases.begun(programmeId, phase, LocalDate.now(clock));
        events.publishEvent(new PhaseChanged(programmeId, phase, true));
    }

    public void end(String programmeId, String phase) {
        phases.ended(programmeId, phase, LocalDate.now(clock));
        events.publishEvent(new PhaseChanged(programmeId, phase, false));
    }

    /** Takes another variant: phases that have not begun are planned anew, from the programme's first day on. */
    public void change(String programmeId, String variant) {
        Programme programme = programmes.get(programmeId);
        if (programme.variant().equals(variant)) {
            return;
        }
        Set<String> begun = phases.of(programmeId).stream()
                .filter(phase -> phase.actualStart() != null)
                .map(Phase::ref)
                .collect(Collectors.toSet());
        List<PlannedPhase> planned = plan.of(variant, programme.startDate());
        phases.plan(
                programmeId,
                programme.clientId(),
                planned.stream().filter(phase -> !begun.contains(phase.phase())).toList());
        programmes.takes(programmeId, variant, PhasePlan.certificate(planned));
    }

    /** The pathway has ended, whichever way. */
    public void close(String programmeId) {
        programmes.becomes(programmeId, Programme.CLOSED, OffsetDateTime.now(clock));
    }
}
