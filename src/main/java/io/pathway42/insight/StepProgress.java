package io.pathway42.insight;

import io.pathway42.insight.forecast.Facts.StepPace;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the steps of a programme tell: how far its running phases are, how fast its people are, what is open with whom. */
@Repository
class StepProgress {

    private static final double FEW_STEPS = 20;
    private static final double FASTEST = 0.75;
    private static final double SLOWEST = 1.5;

    private final JdbcClient jdbc;

    StepProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Told of(String programmeId) {
        Map<String, List<Reached>> reached =
                reached(programmeId).stream().collect(Collectors.groupingBy(Reached::phase));
        List<Taken> taken = taken(programmeId);
        return new Told(reached, taken, open(programmeId));
    }

    /** Steps of the phases that run, open ones and those completed in their present run. */
    private List<Reached> reached(String programmeId) {
        return jdbc.sql("""
                        select w.phase, w.subject, w.step, w.state, count(*) as tasks
                        from work_item w join programme_phase p
                            on p.programme_id = w.programme_id and p.ref = w.phase and p.running > 0
                        where w.programme_id = :programme and w.state in ('OPEN', 'COMPLETED')
                        group by w.phase, w.subject, w.step, w.state""")
                .param("programme", programmeId)
                .query(Reached.class)
                .list();
    }

    /** The part of the time given that each person took for the steps they completed, as a logarithm. */
    private List<Taken> taken(String programmeId) {
        return jdbc.sql("""
                        select person, count(*) as steps, avg(ln(least(3, greatest(0.3, part)))) as log_mean
                        from (select completed_by as person,
                                     cast((extract(epoch from ended) - extract(epoch from created))
                                          / greatest(extract(epoch from due) - extract(epoch from created), 3600)
                                          as double precision) as part
                              from work_item
                              where programme_id = :programme and state = 'COMPLETED') done
                        group by person""").param("programme", programmeId).query(Taken.class).list();
    }

    private List<Open> open(String programmeId) {
        return jdbc.sql("""
                        select phase, role, assignee, count(*) as tasks from work_item
                        where programme_id = :programme and state = 'OPEN' group by phase, role, assignee""").param("programme", programmeId).query(Open.class).list();
    }

    record Reached(String phase, @Nullable String subject, String step, String state, int tasks) {

        boolean done() {
            return "COMPLETED".equals(state);
        }

        /** Its number within the phase, from 1; 0 for what has none. */
        int number() {
            int point = step.indexOf('.');
            return point > 0 && step.substring(point + 1).matches("\\d+")
                    ? Integer.parseInt(step.substring(point + 1))
                    : 0;
        }
    }

    record Taken(String person, int steps, double logMean) {}

    record Open(String phase, String role, @Nullable String assignee, int tasks) {}

    /** What the steps tell of one programme. */
    record Told(Map<String, List<Reached>> reached, List<Taken> taken, List<Open> open) {

        StepPace pace() {
            int steps = taken.stream().mapToInt(Taken::steps).sum();
            double sum = taken.stream()
                    .mapToDouble(each -> each.steps() * each.logMean())
                    .sum();
            return steps == 0 ? StepPace.NONE : new StepPace(steps, sum / steps);
        }

        /** Pace of those who hold the open steps of a phase, against that of all; 1 when little is known of them. */
        double holders(String phase) {
            double all = pace().logMean();
            Map<String, Double> byPerson = new HashMap<>();
            taken.forEach(each ->
                    byPerson.put(each.person(), (each.logMean() - all) * each.steps() / (each.steps() + FEW_STEPS)));
            double mean = open.stream()
                    .filter(each -> each.phase().equals(phase) && each.assignee() != null)
                    .mapToDouble(each -> byPerson.getOrDefault(each.assignee(), 0.0))
                    .average()
                    .orElse(0);
            return Math.max(FASTEST, Math.min(SLOWEST, Math.exp(mean)));
        }

        /**
         * How much of a phase is done: for each subject the place of its open steps among the steps of the phase, or
         * of the one after the last completed. A phase ends with the last of its subjects, so the one that is least
         * far counts as much as all of them together; one with nothing open is as far as that at least.
         *
         * @param steps how many steps the phase has
         */
        @Nullable
        Double share(String phase, int steps) {
            List<Reached> known = reached.getOrDefault(phase, List.of()).stream()
                    .filter(each -> each.number() > 0)
                    .toList();
            if (steps == 0 || known.isEmpty()) {
                return null;
            }
            Collection<List<Reached>> subjects = known.stream()
                    .collect(Collectors.groupingBy(each -> String.valueOf(each.subject())))
                    .values();
            OptionalDouble last = subjects.stream()
                    .filter(subject -> subject.stream().anyMatch(each -> !each.done()))
                    .mapToDouble(subject -> reachedBy(subject, steps))
                    .min();
            double all = subjects.stream()
                    .mapToDouble(subject -> Math.max(last.orElse(0), reachedBy(subject, steps)))
                    .average()
                    .orElse(0);
            return (last.orElse(all) + all) / 2;
        }

        private static double reachedBy(List<Reached> subject, int steps) {
            return subject.stream()
                    .filter(each -> !each.done())
                    .mapToDouble(each -> part(each.number() - 1, steps))
                    .average()
                    .orElseGet(() -> part(
                            subject.stream().mapToInt(Reached::number).max().orElse(0), steps));
        }

        /** Steps beyond the number run beside the others. */
        private static double part(int passed, int steps) {
            return passed > steps ? 0.5 : (double) passed / steps;
        }
    }
}
