package io.pathway42.insight;

import io.pathway42.engine.AwaitedEvents;
import io.pathway42.engine.AwaitedEvents.Awaited;
import io.pathway42.evidence.StepRecords;
import io.pathway42.evidence.StepRecords.Latest;
import io.pathway42.gap.GroupStanding;
import io.pathway42.gap.Requirements;
import io.pathway42.identity.Access;
import io.pathway42.insight.Forecasts.Stored;
import io.pathway42.insight.WorkCounts.Counts;
import io.pathway42.programme.Phases;
import io.pathway42.programme.Phases.Phase;
import io.pathway42.programme.Programme;
import io.pathway42.programme.Programmes;
import io.pathway42.standard.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where programmes stand, for who may see them; as many statements for a hundred programmes as for one. */
@Component
public class ProgrammeViews {

    private final Access access;
    private final Programmes programmes;
    private final Phases phases;
    private final WorkCounts work;
    private final StepRecords records;
    private final AwaitedEvents awaited;
    private final Requirements requirements;
    private final Forecasts forecasts;
    private final Catalogue catalogue;
    private final Wording wording;
    private final Clock clock;

    ProgrammeViews(
            Access access,
            Programmes programmes,
            Phases phases,
            WorkCounts work,
            StepRecords records,
            AwaitedEvents awaited,
            Requirements requirements,
            Forecasts forecasts,
            Catalogue catalogue,
            Wording wording,
            Clock clock) {
        this.access = access;
        this.programmes = programmes;
        this.phases = phases;
        this.work = work;
        this.records = records;
        this.awaited = awaited;
        this.requirements = requirements;
        this.forecasts = forecasts;
        this.catalogue = catalogue;
        this.wording = wording;
        this.clock = clock;
    }

    /** @throws io.pathway42.problem.Problem.NotFound when it is not there or not theirs */
    public ProgrammeView get(String programmeId) {
        access.programme(programmeId);
        forecasts.of(programmeId);
        return of(List.of(programmeId)).get(0);
    }

    /** The programmes that who asks may see, by id, after a cursor; so many at most. */
    public List<ProgrammeView> visible(int most, String after) {
        return of(access.visibleProgrammes(after, most));
    }

    /** Programmes that who asks is known to be allowed to see, by id. */
    public List<ProgrammeView> of(Collection<String> ids) {
        Read read = read(List.copyOf(ids), OffsetDateTime.now(clock));
        return programmes.all(ids).stream()
                .map(programme -> view(programme, read))
                .toList();
    }

    private Read read(List<String> ids, OffsetDateTime now) {
        return new Read(
                now.toLocalDate(),
                phases.of(ids),
                work.of(ids, now.toLocalDate()),
                records.latest(ids),
                awaited.of(ids),
                forecasts.stored(ids),
                requirements.standing(ids).stream().collect(Collectors.groupingBy(GroupStanding::programmeId)));
    }

    private ProgrammeView view(Programme programme, Read read) {
        String id = programme.id();
        List<Phase> all = read.phases().getOrDefault(id, List.of());
        Counts counts = read.work().getOrDefault(id, new Counts(id, 0, 0, null));
        Latest latest = read.records().get(id);
        Stored forecast = programme.certifiedOn() == null ? read.forecasts().get(id) : null;
        OffsetDateTime lastActivity = latest == null ? programme.openedAt() : latest.at();
        Health health = Health.of(
                programme,
                new Health.Facts(
                        read.today(),
                        all,
                        counts.openTasks(),
                        counts.overdue(),
                        day(counts.oldestDue()),
                        progressed(programme, latest).toLocalDate(),
                        forecast));
        return new ProgrammeView(
                id,
                programme.clientId(),
                programme.clientName(),
                programme.status(),
                all.stream()
                        .filter(phase -> phase.running() > 0)
                        .map(Phase::ref)
                        .toList(),
                programme.targetDate(),
                programme.plannedDate(),
                forecast == null ? null : forecast.p50(),
                forecast == null ? null : forecast.p80(),
                readiness(read.standing().getOrDefault(id, List.of())),
                counts.openTasks(),
                counts.overdue(),
                latest == null ? 0 : latest.records(),
                lastActivity,
                health.level(),
                health.reasons().stream().map(wording::english).toList(),
                health.reasons(),
                read.awaited().getOrDefault(id, List.of()).stream()
                        .map(event ->
                                new ProgrammeView.Awaited(event.type(), event.subject(), event.since(), event.due()))
                        .toList());
    }

    private static OffsetDateTime progressed(Programme programme, @Nullable Latest latest) {
        return latest == null || latest.progressed() == null ? programme.openedAt() : latest.progressed();
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }

    /** By group, in the order of the standard. */
    private Map<String, Double> readiness(List<GroupStanding> standing) {
        List<String> order =
                catalogue.groups().stream().map(Catalogue.Group::id).toList();
        Map<String, Double> byGroup = new TreeMap<>(Comparator.comparingInt(order::indexOf));
        for (GroupStanding group : standing) {
            byGroup.put(group.groupId(), Math.round(100.0 * group.defined() / group.applicable()) / 100.0);
        }
        return byGroup;
    }

    private record Read(
            LocalDate today,
            Map<String, List<Phase>> phases,
            Map<String, Counts> work,
            Map<String, Latest> records,
            Map<String, List<Awaited>> awaited,
            Map<String, Stored> forecasts,
            Map<String, List<GroupStanding>> standing) {}
}
