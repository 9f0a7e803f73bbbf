package io.pathway42.insight;

import io.pathway42.work.Group;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many steps people have before them over all clients of a consultant: what is late, the next eight weeks, and later. */
@Component
public class Workload {

    /** How many weeks it looks ahead, this one included. */
    public static final int WEEKS = 8;

    private static final int MOST = 100;

    private final Portfolio portfolio;
    private final JdbcClient jdbc;
    private final Clock clock;

    Workload(Portfolio portfolio, JdbcClient jdbc, Clock clock) {
        this.portfolio = portfolio;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who has most comes first; one statement. */
    public List<Load> list() {
        List<String> programmes = portfolio.visible();
        if (programmes.isEmpty()) {
            return List.of();
        }
        Map<String, List<Part>> byHolder = parts(programmes).stream()
                .collect(Collectors.groupingBy(Part::holder, LinkedHashMap::new, Collectors.toList()));
        return byHolder.values().stream()
                .map(Workload::load)
                .sorted(Comparator.comparingInt(Load::total).reversed().thenComparing(Load::name))
                .limit(MOST)
                .toList();
    }

    private static Load load(List<Part> parts) {
        Part first = parts.get(0);
        int[] weeks = new int[WEEKS + 1];
        int later = 0;
        Map<String, At> at = new LinkedHashMap<>();
        for (Part part : parts) {
            if (part.week() > WEEKS) {
                later += part.n();
            } else {
                weeks[part.week()] += part.n();
            }
            at.putIfAbsent(part.programmeId(), new At(part.programmeId(), part.client()));
        }
        List<At> programmes =
                at.values().stream().sorted(Comparator.comparing(At::client)).toList();
        String name = first.name() != null ? first.name() : first.assignee() != null ? first.assignee() : "";
        return new Load(
                first.assignee() == null ? "" : first.assignee(),
                name,
                first.assignee() == null ? first.role() : "",
                weeks,
                later,
                programmes.size(),
                programmes);
    }

    /** The Mondays of the weeks that are counted. */
    public List<LocalDate> mondays() {
        LocalDate first = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, WEEKS).mapToObj(first::plusWeeks).toList();
    }

    private List<Part> parts(List<String> programmes) {
        StringBuilder week = new StringBuilder("case when w.due < :today then 0");
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<LocalDate> mondays = mondays();
        for (int number = 1; number <= WEEKS; number++) {
            week.append(" when w.due < :week").append(number).append(" then ").append(number);
            parameters.put("week" + number, start(mondays.get(number - 1).plusWeeks(1)));
        }
        week.append(" else ").append(WEEKS + 1).append(" end");
        return jdbc.sql("""
                        select assignee, max(name) as name, role, programme_id, max(client) as client, week, count(*) as n
                        from (select w.assignee, p.name, case when w.assignee is null then w.role else '' end as role,
                                w.programme_id, c.name as client, %s as week
                            from work_item w join client c on c.id = w.client_id
                                left join person p on p.sign_in = w.assignee
                            where w.state = 'OPEN' and w.programme_id in (:programmes)) parts
                        group by assignee, role, programme_id, week
                        order by assignee, role, programme_id, week""".formatted(week))
                .params(parameters)
                .param("today", Group.lateBefore(LocalDate.now(clock)))
                .param("programmes", programmes)
                .query(Part.class)
                .list();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    record Part(
            @Nullable String assignee,
            @Nullable String name,
            String role,
            String programmeId,
            String client,
            int week,
            int n) {

        /** Nobody's steps wait for their role. */
        String holder() {
            return assignee != null ? assignee : "role:" + role;
        }
    }

    /** A programme and its client. */
    public record At(String programmeId, String client) {}

    /**
     * What a person has before them, or what waits for somebody of a role to take it.
     *
     * @param person sign-in name, empty while nobody has the steps
     * @param role for which the steps wait that nobody has; empty for those of a person
     * @param weeks how many steps are late, then how many are due in each of the weeks
     * @param later how many are due after them
     * @param clients in how many programmes
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Load(
            String person, String name, String role, int[] weeks, int later, int clients, List<At> programmes) {

        private static final int MOST_NAMED = 3;

        public int total() {
            return Arrays.stream(weeks).sum() + later;
        }

        /** From 1 for a few steps in a week to 5 for ten and more. */
        public int heat(int week) {
            return Math.max(1, Math.min(5, weeks[week] / 2));
        }

        /** Those that are named; the others are counted. */
        public List<At> named() {
            return programmes.stream().limit(MOST_NAMED).toList();
        }

        public int more() {
            return Math.max(0, programmes.size() - MOST_NAMED);
        }
    }
}
