package io.pathway42.programme.process;

import static io.pathway42.programme.process.EarlierAnswers.both;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.programme.Definition;
import io.pathway42.programme.Programmes;
import io.pathway42.programme.ScopeStatement;
import io.pathway42.programme.ScopeStatements;
import io.pathway42.register.Lines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scope: drafted, checked for honesty, approved. */
@Configuration(proxyBeanMethods = false)
class ScopeSteps {

    private static final List<String> STAGES =
            List.of("design", "data", "build", "verify", "deploy", "operate", "retire");

    private final ScopeStatements scopes;
    private final Programmes programmes;
    private final EarlierAnswers earlier;

    ScopeSteps(ScopeStatements scopes, Programmes programmes, EarlierAnswers earlier) {
        this.scopes = scopes;
        this.programmes = programmes;
        this.earlier = earlier;
    }

    @Bean
    Step draftScope() {
        return new FormStep(
                "userTask_DraftScope",
                both(this::everything, earlier.again("02.5", "userTask_DraftScope")),
                (context, submission) -> scopes.draft(draft(context, submission)));
    }

    @Bean
    Step checkHonestScope() {
        return new FormStep("userTask_CheckHonestScope", context -> {
            Map<String, Object> start = new HashMap<>();
            scopes.draft(context.programmeId()).ifPresent(scope -> {
                start.put("statement", scope.statement());
                start.put("systemsLeftOut", leftOut(context, scope));
            });
            return start;
        });
    }

    @Bean
    Step approveScope() {
        return new FormStep(
                "userTask_ApproveScope",
                both(
                        earlier.from("02.6", "userTask_CheckHonestScope", "comment"),
                        context -> scopes.draft(context.programmeId())
                                .<Map<String, Object>>map(scope ->
                                        Map.of("statement", scope.statement(), "certificateWording", scope.statement()))
                                .orElse(Map.of())),
                (context, submission) -> {
                    if ("approve".equals(submission.text("scopeDecision"))) {
                        scopes.approve(
                                context.programmeId(),
                                submission.text("certificateWording"),
                                context.person(),
                                context.today(),
                                submission.date("validFrom").orElse(context.today()));
                    }
                });
    }

    /** An honest draft starts with everything inside. */
    private Map<String, Object> everything(StepContext context) {
        Definition definition = programmes.definition(context.programmeId());
        Map<String, Object> start = new HashMap<>();
        start.put("stages", STAGES);
        start.put("units", ids(definition, "departments"));
        start.put("sites", ids(definition, "sites"));
        start.put("systems", ids(definition, "ai_systems"));
        start.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        return start;
    }

    private ScopeStatement draft(StepContext context, Submission submission) {
        int version = scopes.nextVersion(context.programmeId());
        return new ScopeStatement(
                context.programmeId(),
                context.clientId(),
                ScopeStatements.ref(version),
                version,
                "draft",
                submission.text("statement"),
                "",
                Lines.join(submission.list("units")),
                Lines.join(submission.list("sites")),
                Lines.join(submission.list("systems")),
                Lines.join(submission.list("stages")),
                submission.text("interfaces"),
                Lines.join(submission.rows("exclusions").stream()
                        .filter(row -> row.has("what"))
                        .map(row -> row.text("what") + ": " + row.text("because"))
                        .toList()),
                "",
                null,
                null);
    }

    private List<Map<String, Object>> leftOut(StepContext context, ScopeStatement scope) {
        List<String> inside = scope.systemRefs();
        return programmes.definition(context.programmeId()).entries("ai_systems").stream()
                .filter(system -> !inside.contains(system.path("id").asText()))
                .map(system -> Map.<String, Object>of(
                        "ref",
                        system.path("id").asText(),
                        "title",
                        system.path("name").asText()))
                .toList();
    }

    private static List<String> ids(Definition definition, String list) {
        return definition.entries(list).stream()
                .map((JsonNode entry) -> entry.path("id").asText())
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
