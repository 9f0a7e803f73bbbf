package io.pathway42.audit.process;

import io.pathway42.audit.Contracts;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.inventory.AiSystems;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import io.pathway42.programme.CertificationBodies;
import io.pathway42.programme.CertificationBodies.CertificationBody;
import io.pathway42.programme.Programmes;
import io.pathway42.programme.Timers;
import io.pathway42.register.Lines;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What applying to a certification body and checking it do to the registers. */
@Configuration(proxyBeanMethods = false)
class ContractSteps {

    private static final String MAJOR = "T-03";
    private static final String MINOR = "T-04";

    private final Contracts contracts;
    private final CertificationBodies bodies;
    private final Programmes programmes;
    private final AiSystems systems;
    private final Timers timers;
    private final Impartiality impartiality;

    ContractSteps(
            Contracts contracts,
            CertificationBodies bodies,
            Programmes programmes,
            AiSystems systems,
            Timers timers,
            Impartiality impartiality) {
        this.contracts = contracts;
        this.bodies = bodies;
        this.programmes = programmes;
        this.systems = systems;
        this.timers = timers;
        this.impartiality = impartiality;
    }

    @Bean
    Step applyToBody() {
        return Effect.of("userTask_ApplyToBody").showing(this::application).doing((context, submission) -> {
            contracts.applied(
                    context.programmeId(),
                    context.clientId(),
                    submission.text("body"),
                    submission.text("scope"),
                    submission.number("headcount"),
                    submission.date("contractOn").orElse(context.today()));
            return Map.of();
        });
    }

    private Map<String, Object> application(StepContext context) {
        Map<String, Object> values = new LinkedHashMap<>();
        bodies.of(context.programmeId()).ifPresent(body -> values.put("body", body.name()));
        values.put("headcount", programmes.get(context.programmeId()).employees());
        values.put("systems", Math.max(1, systems.inScope(context.programmeId()).size()));
        return values;
    }

    @Bean
    Step checkBody() {
        return Effect.of("userTask_CheckBody")
                .showing(context -> Map.of(
                        "body", body(context), "majorDays", days(context, MAJOR), "minorDays", days(context, MINOR)))
                .doing(this::check);
    }

    private Map<String, Object> check(StepContext context, Submission submission) {
        boolean contracted = "contracted".equals(submission.text("bodyDecision"));
        if (contracted) {
            refuse(impartiality.faults(context.programmeId(), body(context), submission));
        }
        contracts.note(
                context.programmeId(),
                Map.of(
                        "status", contracted ? "contracted" : "rejected",
                        "accreditation", submission.text("accreditation"),
                        "accreditation_number", submission.text("accreditationNumber"),
                        "declarations", Lines.join(submission.list("checked")),
                        "impartiality", submission.text("declaration"),
                        "verify_at", submission.text("register")));
        if (contracted) {
            agree(context, submission);
        }
        return Map.of();
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Problem.Refused("body-not-impartial", "This body cannot certify this client.", faults);
        }
    }

    private String body(StepContext context) {
        return contracts.latest(context.programmeId()).orElseThrow().body();
    }

    private void agree(StepContext context, Submission submission) {
        String name = body(context);
        CertificationBody offered = bodies.of(context.programmeId())
                .orElse(new CertificationBody(
                        name, "", BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
        bodies.contracted(
                context.programmeId(),
                context.clientId(),
                new CertificationBody(
                        name,
                        submission.text("accreditation"),
                        offered.stage1Days(),
                        offered.stage2Days(),
                        offered.surveillanceDays(),
                        offered.recertificationDays()));
        agree(context, MAJOR, submission.number("majorDays"));
        agree(context, MINOR, submission.number("minorDays"));
    }

    private void agree(StepContext context, String timer, int days) {
        bodies.agreed(context.programmeId(), context.clientId(), timer, "P" + days + "D");
    }

    private long days(StepContext context, String timer) {
        return ChronoUnit.DAYS.between(context.today(), timers.dayAfter(context.programmeId(), timer, context.today()));
    }
}
