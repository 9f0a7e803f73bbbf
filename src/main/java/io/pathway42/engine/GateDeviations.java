package io.pathway42.engine;

import io.pathway42.OncePerRequest;
import io.pathway42.engine.GateCriterion.Side;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why gates are shut, as of the last time each was asked. */
@Component
public class GateDeviations {

    private final JdbcClient jdbc;

    GateDeviations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Shut> of(String programmeId) {
        return of(List.of(programmeId)).getOrDefault(programmeId, List.of());
    }

    /** By programme, in the order of the pathway; one statement. */
    public Map<String, List<Shut>> of(Collection<String> programmeIds) {
        return OncePerRequest.ask(GateDeviations.class, "of", programmeIds, Map.of(), () -> read(programmeIds));
    }

    private Map<String, List<Shut>> read(Collection<String> programmeIds) {
        return jdbc.sql("""
                                select programme_id, phase, side, code, message, link, clears_on, asked
                                from gate_deviation where programme_id in (:programmes) order by phase, side, code
                                """).param("programmes", programmeIds).query(Shut.class).list().stream()
                .collect(Collectors.groupingBy(Shut::programmeId));
    }

    void replace(
            String programmeId, String clientId, String phase, Side side, List<Deviation> found, OffsetDateTime asked) {
        String sideName = side.name().toLowerCase(Locale.ROOT);
        jdbc.sql("delete from gate_deviation where programme_id = :programme and phase = :phase and side = :side")
                .param("programme", programmeId)
                .param("phase", phase)
                .param("side", sideName)
                .update();
        for (Deviation deviation : found) {
            jdbc.sql("""
                            insert into gate_deviation
                                (programme_id, client_id, phase, side, code, message, link, clears_on, asked)
                            values (:programme, :client, :phase, :side, :code, :message, :link, :clearsOn, :asked)
                            """)
                    .param("programme", programmeId)
                    .param("client", clientId)
                    .param("phase", phase)
                    .param("side", sideName)
                    .param("code", deviation.code())
                    .param("message", deviation.message())
                    .param("link", deviation.link())
                    .param("clearsOn", deviation.clearsOn())
                    .param("asked", asked)
                    .update();
        }
    }

    /**
     * One deviation of one gate.
     *
     * @param side {@code entry} or {@code exit}
     */
    public record Shut(
            String programmeId,
            String phase,
            String side,
            String code,
            String message,
            String link,
            @Nullable LocalDate clearsOn,
            OffsetDateTime asked) {

        private static final String ONE_STEP = "steps/";
        private static final String ONE_PERSON = "people/";

        /** Of the page that leads to the fix. */
        public String address() {
            String programme = "/programmes/" + programmeId;
            return switch (link) {
                case "phases" -> programme + "#plan-title";
                case "steps" -> programme + "/steps?state=open&phase=" + phase;
                default -> step() == null ? programme + "/" + link : programme + "/steps?step=" + step();
            };
        }

        /** That page by a word: {@code phases}, {@code steps}, {@code person}, or the register it shows. */
        public String page() {
            if (link.startsWith(ONE_PERSON)) {
                return "person";
            }
            return step() == null ? link.substring(link.indexOf('/') + 1) : "steps";
        }

        /** The one step that mends it, by its number, when it is one. */
        public @Nullable String step() {
            return link.startsWith(ONE_STEP) ? link.substring(ONE_STEP.length()) : null;
        }
    }
}
