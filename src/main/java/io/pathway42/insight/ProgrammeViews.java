package io.pathway42.insight;

import io.pathway42.engine.AwaitedEvents;
import io.pathway42.gap.RequirementStatus;
import io.pathway42.gap.Requirements;
import io.pathway42.identity.Access;
import io.pathway42.insight.WorkCounts.Counts;
import io.pathway42.programme.Phases;
import io.pathway42.programme.Phases.Phase;
import io.pathway42.programme.Programme;
import io.pathway42.programme.Programmes;
import io.pathway42.standard.Catalogue;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where programmes stand, for who may see them. */
@Component
public class ProgrammeViews {

    private final Access access;
    private final Programmes programmes;
    private final Phases phases;
    private final WorkCounts work;
    private final AwaitedEvents awaited;
    private final Requirements requirements;
    private final Catalogue catalogue;
    private final Clock clock;

    ProgrammeViews(
            Access access,
            Programmes programmes,
            Phases phases,
            WorkCounts work,
            AwaitedEvents awaited,
            Requirements requirements,
            Catalogue catalogue,
            Clock clock) {
        this.access = access;
        this.programmes = programmes;
        this.phases = phases;
        this.work = work;
        this.awaited = awaited;
        this.requirements = requirements;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws io.pathway42.problem.Problem.NotFound when it is not there or not theirs */
    public ProgrammeView get(String programmeId) {
        access.programme(programmeId);
        return of(List.of(programmeId)).get(0);
    }

    /** The programmes that who asks may see, by id, after a cursor; one more than asked for when there are more. */
    public List<ProgrammeView> visible(int size, String after) {
        return of(access.visibleProgrammes().stream()
                .filter(id -> id.compareTo(after) > 0)
                .limit(size)
                .toList());
    }

    private List<ProgrammeView> of(List<String> ids) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<String, Counts> counts = work.of(ids, now);
        return ids.stream()
                .map(id -> view(programmes.get(id), counts.getOrDefault(id, new Counts(id, 0, 0, 0)), now))
                .toList();
    }

    private ProgrammeView view(Programme programme, Counts counts, OffsetDateTime now) {
        List<Phase> all = phases.of(programme.id());
        Health health = Health.of(programme, all, counts.overdue(), now.toLocalDate());
        return new ProgrammeView(
                programme.id(),
                programme.clientId(),
                programme.clientName(),
                programme.status(),
                all.stream()
                        .filter(phase -> phase.running() > 0)
                        .map(Phase::ref)
                        .toList(),
                programme.targetDate(),
                programme.plannedDate(),
                null,
                readiness(programme.id()),
                counts.openTasks(),
                counts.overdue(),
                counts.completed(),
                health.level(),
                health.reasons(),
                awaited.of(programme.id()).stream()
                        .map(event ->
                                new ProgrammeView.Awaited(event.type(), event.subject(), event.since(), event.due()))
                        .toList());
    }

    /** By group, in the order of the standard. */
    private Map<String, Double> readiness(String programmeId) {
        Map<String, Double> byGroup = requirements.all(programmeId).stream()
                .filter(RequirementStatus::applicable)
                .collect(Collectors.groupingBy(
                        this::group,
                        () -> new TreeMap<>(Comparator.comparingInt(this::place)),
                        Collectors.averagingInt(
                                requirement -> requirement.score() >= RequirementStatus.DEFINED ? 1 : 0)));
        byGroup.replaceAll((group, share) -> Math.round(share * 100) / 100.0);
        return byGroup;
    }

    private String group(RequirementStatus requirement) {
        return catalogue.find(requirement.ref()).orElseThrow().groupId();
    }

    private int place(String group) {
        return catalogue.groups().stream().map(Catalogue.Group::id).toList().indexOf(group);
    }
}
