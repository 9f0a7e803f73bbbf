package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.engine.Decisions;
import io.pathway42.programme.Phases.PlannedPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * When each phase is planned: as the definition says, else as the decision {@code phase-plan} has it for the variant,
 * which gives one row per phase with the week it starts in (the first is 1) and its length in weeks.
 */
@Component
public class PhasePlan {

    private static final String DECISION = "phase-plan";
    private static final String CERTIFICATE = "P15";
    private static final String SURVEILLANCE = "P16";
    private static final String RECERTIFICATION = "P17";
    private static final int CYCLE_YEARS = 3;
    private static final int RECERTIFICATION_MONTHS = 6;

    private final Decisions decisions;

    PhasePlan(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The plan that a variant gives from a first day on, P00 to P17. */
    public List<PlannedPhase> of(String variant, LocalDate start) {
        return complete(standard(variant, start));
    }

    /** How long each phase of a variant takes, P00 to P17. */
    public List<PhaseWeeks> weeks(String variant) {
        return decisions.evaluateAll(DECISION, Map.of("variant", variant)).stream()
                .map(row -> new PhaseWeeks(
                        String.valueOf(row.get("planPhase")),
                        number(row, "minWeeks"),
                        number(row, "weeks"),
                        number(row, "maxWeeks")))
                .toList();
    }

    List<PlannedPhase> of(Definition definition) {
        Map<String, PlannedPhase> own = new TreeMap<>();
        for (JsonNode row : definition.root().path("programme").path("plan")) {
            String phase = row.path("phase").asText();
            own.put(
                    phase,
                    new PlannedPhase(
                            phase,
                            LocalDate.parse(row.path("start").asText()),
                            LocalDate.parse(row.path("end").asText())));
        }
        if (own.keySet().containsAll(beforeTheCertificate())) {
            return complete(own);
        }
        Map<String, PlannedPhase> plan = standard(definition.variant(), definition.start());
        plan.putAll(own);
        return complete(plan);
    }

    /** When the certificate is planned. */
    static LocalDate certificate(List<PlannedPhase> plan) {
        return plan.stream()
                .filter(phase -> phase.phase().equals(CERTIFICATE))
                .map(PlannedPhase::end)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, PlannedPhase> standard(String variant, LocalDate start) {
        Map<String, PlannedPhase> plan = new TreeMap<>();
        for (Map<String, Object> row : decisions.evaluateAll(DECISION, Map.of("variant", variant))) {
            String phase = String.valueOf(row.get("planPhase"));
            LocalDate first = start.plusWeeks(number(row, "startWeek") - 1);
            plan.put(
                    phase,
                    new PlannedPhase(
                            phase, first, first.plusWeeks(number(row, "weeks")).minusDays(3)));
        }
        if (!plan.keySet().containsAll(beforeTheCertificate())) {
            throw new IllegalStateException("The decision phase-plan has no complete plan for " + variant);
        }
        return plan;
    }

    private static long number(Map<String, Object> row, String output) {
        if (row.get(output) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("The decision phase-plan gives no number " + output);
    }

    /** How many weeks a phase takes at the least, as a rule and at the most. */
    public record PhaseWeeks(String phase, long least, long likely, long most) {}

    private static List<String> beforeTheCertificate() {
        return IntStream.rangeClosed(0, 15).mapToObj("P%02d"::formatted).toList();
    }

    private static List<PlannedPhase> complete(Map<String, PlannedPhase> plan) {
        LocalDate certificate = certificate(List.copyOf(plan.values()));
        LocalDate expiry = certificate.plusYears(CYCLE_YEARS);
        plan.putIfAbsent(SURVEILLANCE, new PlannedPhase(SURVEILLANCE, certificate, expiry));
        plan.putIfAbsent(
                RECERTIFICATION, new PlannedPhase(RECERTIFICATION, expiry.minusMonths(RECERTIFICATION_MONTHS), expiry));
        return List.copyOf(plan.values());
    }
}
