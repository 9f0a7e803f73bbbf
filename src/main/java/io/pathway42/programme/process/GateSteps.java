package io.pathway42.programme.process;

import io.pathway42.engine.GateDeviations;
import io.pathway42.engine.GateDeviations.Shut;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.register.Register;
import io.pathway42.register.Registers;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of a shut gate show what keeps it shut. */
@Configuration(proxyBeanMethods = false)
class GateSteps {

    private static final int DATE = 10;

    private final GateDeviations deviations;
    private final Registers registers;

    GateSteps(GateDeviations deviations, Registers registers) {
        this.deviations = deviations;
        this.registers = registers;
    }

    @Bean
    Step resolveDeviations() {
        return new FormStep("userTask_ResolveDeviations", this::shut);
    }

    @Bean
    Step postponeAudit() {
        return new FormStep("userTask_PostponeAudit", context -> {
            Map<String, Object> start = new HashMap<>(shut(context));
            String clears = context.variable("gateClearsOn");
            start.put("gateClearsOn", clears.substring(0, Math.min(DATE, clears.length())));
            return start;
        });
    }

    private Map<String, Object> shut(StepContext context) {
        String phase = context.variable("gatePhase");
        String side = context.variable("gateSide").toLowerCase(Locale.ROOT);
        return Map.of(
                "gatePhase",
                phase,
                "gateSide",
                side,
                "deviations",
                deviations.of(context.programmeId()).stream()
                        .filter(shut ->
                                shut.phase().equals(phase) && shut.side().equals(side))
                        .map(this::row)
                        .toList());
    }

    private Map<String, Object> row(Shut shut) {
        return Map.of(
                "message", shut.message(),
                "link", shut.link(),
                "page", page(shut.page()),
                "address", shut.address(),
                "clearsOn",
                        shut.clearsOn() == null
                                ? ""
                                : Objects.requireNonNull(shut.clearsOn()).toString());
    }

    private String page(String page) {
        return switch (page) {
            case "phases" -> "Plan and actual dates";
            case "steps" -> "Steps";
            default ->
                registers.all().stream()
                        .filter(register -> register.id().equals(page))
                        .map(Register::title)
                        .findFirst()
                        .orElse(page);
        };
    }
}
