package io.pathway42.insight;

import io.pathway42.work.Group;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many open steps of a programme fall due with whom in each of the next weeks. */
@Repository
public class WeeklyLoad {

    /** How many weeks are looked ahead, this one included. */
    public static final int WEEKS = 8;

    private static final int WEEK = 7;

    private final JdbcClient jdbc;

    WeeklyLoad(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who has most first; one statement. */
    public List<Load> of(String programmeId, LocalDate today) {
        LocalDate monday = monday(today);
        return jdbc.sql("""
                        select w.assignee, (select p.name from person p where p.sign_in = w.assignee) as name, w.role, w.due
                        from work_item w
                        where w.programme_id = :programme and w.state = 'OPEN' order by w.due, w.task_id""").param("programme", programmeId).query(Due.class).list().stream()
                .collect(Collectors.groupingBy(Due::holder, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> load(entry, monday, today))
                .sorted(Comparator.comparingLong(Load::total).reversed())
                .toList();
    }

    /** The Mondays of the weeks. */
    public static List<LocalDate> weeks(LocalDate today) {
        return IntStream.range(0, WEEKS).mapToObj(monday(today)::plusWeeks).toList();
    }

    private static Load load(Map.Entry<String, List<Due>> entry, LocalDate monday, LocalDate today) {
        long[] weeks = new long[WEEKS];
        long late = 0;
        long later = 0;
        for (Due due : entry.getValue()) {
            LocalDate day = due.due().toLocalDate();
            int week = (int) (ChronoUnit.DAYS.between(monday, day) / WEEK);
            if (Group.late(due.due(), today)) {
                late++;
            } else if (week < WEEKS) {
                weeks[week]++;
            } else {
                later++;
            }
        }
        Due first = entry.getValue().get(0);
        return new Load(
                first.assignee() == null ? null : first.holder(),
                first.role(),
                late,
                IntStream.range(0, WEEKS).mapToObj(i -> weeks[i]).toList(),
                later);
    }

    private static LocalDate monday(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    record Due(@Nullable String assignee, @Nullable String name, String role, OffsetDateTime due) {

        /** Nobody's steps wait for their role. */
        String holder() {
            return name != null ? name : assignee != null ? assignee : role;
        }
    }

    /**
     * The steps of one person, or of a role while nobody has them.
     *
     * @param person name of who has them; empty while anybody of the role may claim them
     * @param weeks how many fall due in each week
     * @param later how many fall due after them
     */
    public record Load(@Nullable String person, String role, long late, List<Long> weeks, long later) {

        public long total() {
            return late + later + weeks.stream().mapToLong(Long::longValue).sum();
        }

        /** How strongly a week is set off, 0 to 4. */
        public int heat(int week) {
            long steps = weeks.get(week);
            return steps == 0 ? 0 : steps <= 2 ? 1 : steps <= 5 ? 2 : steps <= 9 ? 3 : 4;
        }
    }
}
