package io.pathway42.insight;

import io.pathway42.audit.CertificateCourse;
import io.pathway42.audit.CertificateCourse.Ahead;
import io.pathway42.programme.Phases;
import io.pathway42.programme.Phases.Phase;
import io.pathway42.programme.Programme;
import io.pathway42.programme.Programmes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of portfolios, kept while nothing has happened in their programme: one statement says of all programmes
 * whether a step was completed, the plan moved or the forecast was computed anew, and only those are read again.
 */
@Component
class PortfolioRows {

    private static final Duration KEPT = Duration.ofMinutes(2);
    private static final String LAST_BEFORE_THE_CYCLE = "P15";

    private final JdbcClient jdbc;
    private final ProgrammeViews views;
    private final Programmes programmes;
    private final Phases phases;
    private final CertificateCourse certificates;
    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    PortfolioRows(
            JdbcClient jdbc,
            ProgrammeViews views,
            Programmes programmes,
            Phases phases,
            CertificateCourse certificates,
            Clock clock) {
        this.jdbc = jdbc;
        this.views = views;
        this.programmes = programmes;
        this.phases = phases;
        this.certificates = certificates;
        this.clock = clock;
    }

    /** In the order of the ids. */
    List<PortfolioRow> of(Collection<String> ids) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<String, Stamp> stamps = stamps(ids);
        List<String> changed = ids.stream()
                .filter(id -> !fresh(kept.get(id), stamps.get(id), now))
                .toList();
        if (!changed.isEmpty()) {
            read(changed).forEach(row -> kept.put(row.id(), new Kept(row, stamps.get(row.id()), now)));
        }
        return ids.stream()
                .map(kept::get)
                .filter(Objects::nonNull)
                .map(Kept::row)
                .toList();
    }

    private static boolean fresh(@Nullable Kept kept, @Nullable Stamp stamp, OffsetDateTime now) {
        return kept != null
                && kept.stamp() != null
                && kept.stamp().equals(stamp)
                && Duration.between(kept.at(), now).abs().compareTo(KEPT) < 0;
    }

    private Map<String, Stamp> stamps(Collection<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc.sql("""
                                select p.id, c.last_seq, f.computed_at, p.status, p.planned_date, p.target_date
                                from programme p
                                left join chain_end c on c.chain = 'records/' || p.id
                                left join programme_forecast f on f.programme_id = p.id
                                where p.id in (:ids)""").param("ids", ids).query(Stamp.class).list().stream()
                        .collect(Collectors.toMap(Stamp::id, Function.identity()));
    }

    private List<PortfolioRow> read(List<String> ids) {
        Map<String, Programme> byId =
                programmes.all(ids).stream().collect(Collectors.toMap(Programme::id, Function.identity()));
        Map<String, List<Phase>> all = phases.of(ids);
        Map<String, Ahead> kept = certificates.ahead(ids).stream()
                .collect(Collectors.toMap(Ahead::programmeId, Function.identity(), (next, after) -> next));
        return views.of(ids).stream()
                .map(view -> {
                    List<Phase> own = all.getOrDefault(view.id(), List.of());
                    Programme programme = Objects.requireNonNull(byId.get(view.id()));
                    return row(view, programme, own, next(programme, own, kept.get(view.id())));
                })
                .toList();
    }

    /** What keeps the certificate once there is one, until then the end of a phase. */
    private static Optional<Ahead> next(Programme programme, List<Phase> all, @Nullable Ahead kept) {
        return kept != null || programme.certifiedOn() != null
                ? Optional.ofNullable(kept)
                : all.stream()
                        .filter(phase -> !"done".equals(phase.state()))
                        .min(Comparator.comparing(Phase::plannedEnd).thenComparing(Phase::ref))
                        .map(phase -> new Ahead(programme.id(), "", "", phase.ref(), phase.plannedEnd()));
    }

    private static PortfolioRow row(ProgrammeView view, Programme programme, List<Phase> all, Optional<Ahead> next) {
        List<String> course = all.stream()
                .filter(phase -> phase.ref().compareTo(LAST_BEFORE_THE_CYCLE) <= 0)
                .map(Phase::state)
                .toList();
        return new PortfolioRow(
                view.id(),
                view.clientId(),
                view.client(),
                programme.employees(),
                view.status(),
                view.phases(),
                Phases.Course.of(view.id(), all).progress(programme),
                course,
                view.target(),
                view.planned(),
                view.forecast(),
                view.forecastP80(),
                view.openTasks(),
                view.overdueTasks(),
                view.lastActivity(),
                view.health(),
                view.reasons(),
                view.because(),
                next.map(Ahead::kind).orElse(null),
                next.map(Ahead::on).orElse(null),
                programme.leadConsultant(),
                programme.startDate(),
                all.stream()
                        .map(Phase::actualStart)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                programme.certifiedOn());
    }

    private record Kept(PortfolioRow row, @Nullable Stamp stamp, OffsetDateTime at) {}

    record Stamp(
            String id,
            @Nullable Integer lastSeq,
            @Nullable OffsetDateTime computedAt,
            String status,
            LocalDate plannedDate,
            LocalDate targetDate) {}
}
