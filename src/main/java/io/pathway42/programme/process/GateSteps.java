package io.pathway42.programme.process;

import io.pathway42.engine.GateDeviations;
import io.pathway42.engine.GateDeviations.Shut;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.register.Register;
import io.pathway42.register.Registers;
import io.pathway42.standard.Catalogue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tasks of a shut gate show what keeps it shut. */
@Configuration(proxyBeanMethods = false)
class GateSteps {

    private static final int DATE = 10;

    private final GateDeviations deviations;
    private final Registers registers;
    private final Catalogue catalogue;

    GateSteps(GateDeviations deviations, Registers registers, Catalogue catalogue) {
        this.catalogue = catalogue;
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
        List<Shut> found = deviations.of(context.programmeId()).stream()
                .filter(shut -> shut.phase().equals(phase) && shut.side().equals(side))
                .toList();
        return Map.of(
                "gate",
                ("entry".equals(side) ? "The gate before \"%s\" is shut." : "The gate after \"%s\" is shut.")
                        .formatted(title(phase)),
                "asked",
                found.stream()
                        .map(Shut::asked)
                        .max(Comparator.naturalOrder())
                        .map(asked -> "It was last asked on %s.".formatted(asked.toLocalDate()))
                        .orElse(""),
                "gateAskOn",
                found.stream()
                        .flatMap(shut -> Stream.ofNullable(shut.clearsOn()))
                        .max(Comparator.naturalOrder())
                        .filter(context.today()::isBefore)
                        .orElse(context.today().plusWeeks(1))
                        .toString(),
                "deviations",
                found.stream().map(this::row).toList());
    }

    private String title(String phase) {
        return catalogue.phases().stream()
                .filter(each -> each.id().equals(phase))
                .map(Catalogue.Phase::title)
                .findFirst()
                .orElse(phase);
    }

    private Map<String, Object> row(Shut shut) {
        return Map.of(
                "message", shut.message(),
                "link", shut.link(),
                "page", shut.step() == null ? page(shut.page()) : "Step %s".formatted(shut.step()),
                "address", shut.address(),
                "clearsOn", shut.clearsOn() == null ? "" : "clears on %s".formatted(shut.clearsOn()));
    }

    private String page(String page) {
        return switch (page) {
            case "phases" -> "Plan and actual dates";
            case "steps" -> "Steps";
            case "person" -> "Their roles";
            default ->
                registers.all().stream()
                        .filter(register -> register.id().equals(page))
                        .map(Register::title)
                        .findFirst()
                        .orElse(page);
        };
    }
}
