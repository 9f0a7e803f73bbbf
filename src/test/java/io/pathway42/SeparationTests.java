package io.pathway42;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every rule of separation of duties: refused at both doors, with the rule in the answer, then passed by who may. */
@PathwayTest
@Import({ProcessWalk.class, TwoDoors.class})
class SeparationTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private TwoDoors doors;

    @Autowired
    private JdbcClient jdbc;

    private String client = "";
    private String programme = "";

    private void open(String like) {
        client = walk.open(like);
        programme = client + "-1";
    }

    @BeforeEach
    void forgetsTheClient() {
        client = "";
    }

    /** {@code <the step>} as the wrong person stands for who did that step before. */
    @ParameterizedTest(name = "{0} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            SD-01 | brackenfold | internal-audit    | gateway_ProgrammeJoin | userTask_DraftAuditProgramme   | mei.tan                        | petra.novak
            SD-02 | brackenfold | internal-audit    | gateway_ProgrammeJoin | userTask_ApproveAuditProgramme | mei.tan                        | helen.ashworth
            SD-03 | brackenfold | internal-audit    | gateway_ProgrammeJoin | userTask_ConductInternalAudit  | alex.morgan!                   | petra.novak
            SD-04 | brackenfold | impact-assessment |                       | userTask_IdentifyHarms         | aoife.brennan                  | chloe.martin
            SD-05 | brackenfold | risk-acceptance   | userTask_AcceptRisk   | userTask_AcceptRisk            | sofia.lindqvist                | karen.mills
            SD-06 | brackenfold | risk-acceptance   | userTask_AcceptRisk   | userTask_AcceptRisk            | mei.tan                        | karen.mills
            SD-07 | brackenfold | controls          | gateway_LifeCycleDue  | userTask_DecideGoLive          | <userTask_BuildLifeCyclePackage> | victor.lam
            SD-08 | brackenfold | scope             | userTask_DraftScope   | userTask_ApproveScope          | <userTask_DraftScope>          | helen.ashworth
            SD-11 | brackenfold | controls          | gateway_SuppliersDue  | userTask_ApproveDueDiligence   | <userTask_BuildSupplierPackage> | karen.mills
            SD-14 | tallowbrook | internal-audit    | gateway_ProgrammeJoin | userTask_DraftAuditProgramme   | t.data                         | t.audit
            SD-15 | brackenfold | inventory-record  |                       | userTask_ReviewActClass        | <userTask_ProposeActClass>     | aoife.brennan
            """)
    void keepsWhoMustNotAwayAndLetsWhoMay(
            String rule, String like, String process, String from, String element, String wrong, String right) {
        open(like);
        Task task = walk.reach(start(process, from), element);
        String barred = wrong.startsWith("<") ? who(wrong.substring(1, wrong.length() - 1)) : person(wrong);

        for (TwoDoors.Door door : List.of(doors.api(barred), doors.page(barred))) {
            assertRefused(rule, door.claim(task.getId()));
            assertRefused(rule, door.complete(task.getId(), Map.of()));
        }
        if (!"SD-11".equals(rule)) {
            for (TwoDoors.Door door : List.of(doors.api(manager()), doors.page(manager()))) {
                assertRefused(rule, door.assign(task.getId(), barred));
            }
        }
        TwoDoors.Reply page = doors.page(barred).read("/work/tasks/" + task.getId());
        assertThat(page.text())
                .contains(rule, "Somebody else has to do this step.")
                .doesNotContain("/claim");

        if (!person(right).equals(task.getAssignee())) {
            TwoDoors.Reply given = doors.page(manager()).assign(task.getId(), person(right));
            assertThat(given.fine()).as(given.text()).isTrue();
        }
        TwoDoors.Reply done = doors.api(person(right)).complete(task.getId(), Map.of());
        assertThat(done.status()).as(done.text()).isEqualTo(204);
    }

    @Test
    void letsACoordinatorOverruleASoftRuleWithAReason() {
        open("brackenfold");
        Task task = walk.reach(start("controls", "gateway_SuppliersDue"), "userTask_ApproveDueDiligence");
        String asked = who("userTask_BuildSupplierPackage");

        assertThat(doors.page(manager()).assign(task.getId(), asked).fine()).isTrue();
        assertThat(doors.api(asked).complete(task.getId(), Map.of()).status()).isEqualTo(204);
    }

    @Test
    void keepsWhoeverCarriedOutAnActionFromConfirmingIt() {
        open("brackenfold");
        String audit = start("internal-audit", "gateway_ProgrammeJoin");
        walk.answer(
                audit,
                "userTask_GradeFindings",
                Map.of(
                        "findings",
                        List.of(Map.of(
                                "refs",
                                List.of("7.2"),
                                "text",
                                "A training record is missing here.",
                                "failure",
                                "lapse"))));
        walk.reach(audit, "userTask_CorrectAuditFinding");
        Task correct = walk.task(audit, "userTask_CorrectAuditFinding");
        walk.complete(correct, Map.of());
        Task verify = walk.task(audit, "userTask_VerifyAuditFinding");
        String owner = who("userTask_CorrectAuditFinding");

        assertRefused("SD-09", doors.api(owner).complete(verify.getId(), Map.of()));
        assertRefused("SD-09", doors.page(owner).claim(verify.getId()));
        assertRefused("SD-09", doors.api(manager()).assign(verify.getId(), owner));
        assertThat(doors.api(person("petra.novak"))
                        .complete(verify.getId(), Map.of())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void namesNeitherOwnerNorBuilderAsAssessor() {
        open("brackenfold");
        Task task = walk.reach(start("impact-assessment", ""), "userTask_AssignAssessor");

        for (TwoDoors.Door door : List.of(doors.api(manager()), doors.page(manager()))) {
            TwoDoors.Reply refused = door.complete(
                    task.getId(), Map.of("assessor", person("nadia.haddad"), "independenceConfirmed", "no"));
            assertThat(refused.status()).isEqualTo(422);
        }
        assertThat(doors.api(manager()).complete(task.getId(), Map.of()).status())
                .isEqualTo(204);
    }

    @Test
    void contractsNoBodyThatHelpsTheClientOrDeclaresNothing() {
        open("brackenfold");
        Task check = walk.reach(start("certification-body", "gateway_ApplicationJoin"), "userTask_CheckBody");

        for (TwoDoors.Door door : List.of(doors.api(manager()), doors.page(manager()))) {
            TwoDoors.Reply undeclared = door.complete(check.getId(), Map.of("impartiality", "no"));
            assertThat(undeclared.status()).isEqualTo(422);
            assertThat(undeclared.text()).contains("SD-12", "impartiality");
        }
        jdbc.sql("update person set organisation = (select body from certification_contract where programme_id = ?)"
                        + " where sign_in = ?")
                .params(programme, person("petra.novak"))
                .update();
        assertThat(doors.api(manager()).complete(check.getId(), Map.of()).text())
                .contains("SD-12", "Petra Novak", "bodyDecision");
        jdbc.sql("update person set organisation = 'Kestrel Audit' where sign_in = ?")
                .params(person("petra.novak"))
                .update();
        assertThat(doors.page(manager()).complete(check.getId(), Map.of()).status())
                .isEqualTo(204);
    }

    @Test
    void takesNoDecisionFromWhoAudited() {
        open("brackenfold");
        String decision = start("certification-decision", "receiveTask_CertificationDecision");
        Map<String, Object> granted = Map.of(
                "decision", "grant",
                "number", "AIMS-1",
                "scope", "The AI systems of the scope statement.",
                "issued", "2026-11-20",
                "expires", "2029-11-19",
                "decidedBy", "Stuart Reid");

        for (TwoDoors.Door door : List.of(doors.api(manager()), doors.page(manager()))) {
            TwoDoors.Reply refused = door.event(programme, "certification-decision", granted);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("SD-13", "Stuart Reid was on the audit team");
        }
        Map<String, Object> independent = new HashMap<>(granted);
        independent.put("decidedBy", "Joanna Kerr");
        assertThat(doors.api(manager())
                        .event(programme, "certification-decision", independent)
                        .status())
                .isEqualTo(204);

        Task check = walk.task(decision, "userTask_CheckCertificate");
        TwoDoors.Reply refused = doors.page(manager()).complete(check.getId(), Map.of("decidedBy", "stuart reid"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("SD-13", "decidedBy");
        assertThat(doors.page(manager()).complete(check.getId(), Map.of()).status())
                .isEqualTo(204);
    }

    private String start(String process, String from) {
        Map<String, Object> variables = switch (process) {
            case "impact-assessment", "inventory-record" -> Map.of("systemId", "AIS-04");
            case "risk-acceptance" -> Map.of("riskId", "R-01", "riskAuthority", "risk_owner");
            default -> Map.of();
        };
        return walk.start(client, process, variables, Optional.ofNullable(from).filter(each -> !each.isEmpty()));
    }

    private static void assertRefused(String rule, TwoDoors.Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(403);
        assertThat(reply.text()).contains(rule);
    }

    /** Who completed a step of this client. */
    private String who(String element) {
        return jdbc.sql(
                        "select person from step_record where programme_id = ? and element = ? order by seq desc limit 1")
                .params(programme, element)
                .query(String.class)
                .single();
    }

    private String manager() {
        return client.startsWith("tallowbrook") ? person("t.ops") : person("mei.tan");
    }

    private String person(String id) {
        return id.endsWith("!") ? id.substring(0, id.length() - 1) : id + "@" + client;
    }
}
