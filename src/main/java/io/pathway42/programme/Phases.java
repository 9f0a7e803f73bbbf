package io.pathway42.programme;

import io.pathway42.OncePerRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The phases of each programme: as planned and as they came. */
@Repository
public class Phases {

    private static final String COLUMNS = """
            select programme_id, client_id, ref, planned_start, planned_end, actual_start, actual_end, running, times_run
            from programme_phase where programme_id in (:programmes)""";

    /** The phase whose end is the certificate. */
    private static final String CERTIFICATE = "P15";

    private final JdbcClient jdbc;

    Phases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the pathway. */
    public List<Phase> of(String programmeId) {
        return of(List.of(programmeId)).getOrDefault(programmeId, List.of());
    }

    /** By programme, each in the order of the pathway; one statement. */
    public Map<String, List<Phase>> of(Collection<String> programmeIds) {
        return OncePerRequest.ask(Phases.class, "of", programmeIds, Map.of(), () -> read(programmeIds));
    }

    private Map<String, List<Phase>> read(Collection<String> programmeIds) {
        return jdbc
                .sql(COLUMNS + " order by programme_id, ref")
                .param("programmes", programmeIds)
                .query(Phase.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Phase::programmeId));
    }

    /** How far programmes have come, in one statement; programmes without a plan are not in it. */
    public Map<String, Course> courses(Collection<String> programmeIds) {
        return programmeIds.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                select programme_id, min(case when running > 0 then ref end) as running,
                                       sum(case when ref <= :last and running = 0 and times_run > 0 then 1 else 0 end)
                                           as done,
                                       sum(case when ref <= :last then 1 else 0 end) as phases
                                from programme_phase where programme_id in (:programmes) group by programme_id""")
                        .param("programmes", programmeIds)
                        .param("last", CERTIFICATE)
                        .query(Course.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Course::programmeId, Function.identity()));
    }

    public Optional<Phase> find(String programmeId, String ref) {
        return jdbc.sql(COLUMNS + " and ref = :ref")
                .param("programmes", List.of(programmeId))
                .param("ref", ref)
                .query(Phase.class)
                .optional();
    }

    /** Sets the plan of a programme; what has happened stays. */
    public void plan(String programmeId, String clientId, List<PlannedPhase> plan) {
        for (PlannedPhase phase : plan) {
            if (replan(programmeId, phase) == 0) {
                jdbc.sql("""
                                insert into programme_phase (programme_id, client_id, ref, planned_start, planned_end,
                                    running, times_run)
                                values (:programmeId, :clientId, :ref, :start, :end, 0, 0)""")
                        .param("programmeId", programmeId)
                        .param("clientId", clientId)
                        .param("ref", phase.phase())
                        .param("start", phase.start())
                        .param("end", phase.end())
                        .update();
            }
        }
    }

    private int replan(String programmeId, PlannedPhase phase) {
        return jdbc.sql("""
                        update programme_phase set planned_start = :start, planned_end = :end
                        where programme_id = :programmeId and ref = :ref""")
                .param("programmeId", programmeId)
                .param("ref", phase.phase())
                .param("start", phase.start())
                .param("end", phase.end())
                .update();
    }

    void begun(String programmeId, String ref, LocalDate day) {
        jdbc.sql("""
                        update programme_phase
                        set running = running + 1, times_run = times_run + 1, actual_end = null,
                            actual_start = coalesce(actual_start, cast(:day as date))
                        where programme_id = :programmeId and ref = :ref""")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .param("day", day)
                .update();
    }

    void ended(String programmeId, String ref, LocalDate day) {
        jdbc.sql("""
                        update programme_phase
                        set running = running - 1, actual_end = case when running > 1 then null else cast(:day as date) end
                        where programme_id = :programmeId and ref = :ref and running > 0""")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .param("day", day)
                .update();
    }

    /**
     * A phase of a programme.
     *
     * @param ref {@code P00} to {@code P17}
     * @param actualStart when it began for the first time
     * @param actualEnd when it ended for the last time, empty while it runs
     * @param running how many runs of it go on now
     * @param timesRun how often it has begun
     */
    public record Phase(
            String programmeId,
            String clientId,
            String ref,
            LocalDate plannedStart,
            LocalDate plannedEnd,
            @Nullable LocalDate actualStart,
            @Nullable LocalDate actualEnd,
            int running,
            int timesRun) {

        /** {@code planned}, {@code running} or {@code done}. */
        public String state() {
            if (running > 0) {
                return "running";
            }
            return timesRun > 0 ? "done" : "planned";
        }
    }

    /**
     * How far a programme has come.
     *
     * @param running the first of its phases that run
     * @param done how many of its phases up to the certificate are done
     * @param phases how many there are up to the certificate
     */
    public record Course(String programmeId, @Nullable String running, int done, int phases) {

        /** Of several phases up to the certificate. */
        public static Course of(String programmeId, List<Phase> all) {
            List<Phase> counted = all.stream()
                    .filter(phase -> phase.ref().compareTo(CERTIFICATE) <= 0)
                    .toList();
            return new Course(
                    programmeId,
                    all.stream()
                            .filter(phase -> phase.running() > 0)
                            .map(Phase::ref)
                            .findFirst()
                            .orElse(null),
                    (int) counted.stream()
                            .filter(phase -> "done".equals(phase.state()))
                            .count(),
                    counted.size());
        }

        /** How much of the pathway to the certificate is done, in percent; all of it once the certificate is there. */
        public int progress(Programme programme) {
            return programme.certifiedOn() != null ? 100 : 100 * done / Math.max(1, phases);
        }
    }

    /** A phase as a plan has it. */
    public record PlannedPhase(String phase, LocalDate start, LocalDate end) {}
}
