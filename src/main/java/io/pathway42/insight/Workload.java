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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many steps people have before them over all clients of a consultant: what is late, and the next eight weeks. */
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
        Map<String, Load> byPerson = new LinkedHashMap<>();
        for (Part part : parts(programmes)) {
            Load load = byPerson.computeIfAbsent(
                    part.assignee(),
                    person -> new Load(person, part.name() == null ? person : part.name(), new int[WEEKS + 1], 0));
            load.weeks()[Math.min(WEEKS, part.week())] += part.n();
            byPerson.put(part.assignee(), load.with(part.clients()));
        }
        return byPerson.values().stream()
                .sorted(Comparator.comparingInt(Load::total).reversed().thenComparing(Load::name))
                .limit(MOST)
                .toList();
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
        week.append(" end");
        return jdbc.sql("""
                        select assignee, max(name) as name, week, count(*) as n, count(distinct client_id) as clients from (
                            select w.assignee, p.name, w.client_id, %s as week
                            from work_item w left join person p on p.sign_in = w.assignee
                            where w.state = 'OPEN' and w.assignee is not null and w.programme_id in (:programmes)
                                and w.due < :week%d) parts
                        group by assignee, week order by assignee, week""".formatted(week, WEEKS))
                .params(parameters)
                .param("today", Group.lateBefore(LocalDate.now(clock)))
                .param("programmes", programmes)
                .query(Part.class)
                .list();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    record Part(String assignee, @Nullable String name, int week, int n, int clients) {}

    /**
     * What a person has before them.
     *
     * @param weeks how many steps are late, then how many are due in each of the weeks
     * @param clients for how many clients, at least
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Load(String person, String name, int[] weeks, int clients) {

        public int total() {
            return Arrays.stream(weeks).sum();
        }

        /** From 1 for a few steps in a week to 5 for ten and more. */
        public int heat(int week) {
            return Math.max(1, Math.min(5, weeks[week] / 2));
        }

        private Load with(int another) {
            return new Load(person, name, weeks, Math.max(clients, another));
        }
    }
}
