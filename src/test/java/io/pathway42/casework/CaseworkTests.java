package io.pathway42.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.TwoDoors;
import io.pathway42.evidence.EvidenceItem;
import io.pathway42.evidence.EvidenceItems;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PathwayTest
@Import({ProcessWalk.class, TwoDoors.class})
class CaseworkTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private TwoDoors doors;

    @Autowired
    private Cases cases;

    @Autowired
    private EvidenceItems evidence;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ObjectMapper json;

    private String client = "";
    private String programme = "";

    @BeforeEach
    void opensAProgramme() {
        client = walk.open("brackenfold");
        programme = client + "-1";
    }

    @Test
    void goesFromAConcernToAnAnswerAndALookWhetherTheReporterSuffered() {
        String concern = raise("victor.lam", Map.of("text", "Test data of a client sits on a shared drive."));

        walk.answer(concern, "userTask_ReceiveConcern", Map.of());
        walk.answer(concern, "userTask_InvestigateConcern", Map.of());
        walk.answer(concern, "userTask_DecideOnConcern", Map.of());
        walk.answer(concern, "userTask_AnswerReporter", Map.of());
        assertThat(cases.get(programme, "CN-01").status()).isEqualTo(Case.ANSWERED);

        walk.fire(concern, "timerEvent_TimeToCheck");
        walk.answer(concern, "userTask_CheckRetaliation", Map.of());

        assertThat(walk.ended(concern)).isTrue();
        assertThat(cases.get(programme, "CN-01").status()).isEqualTo(Case.CLOSED);
    }

    @Test
    void givesSuspectedRetaliationToTheTop() {
        String concern = raise("victor.lam", Map.of("text", "My rating fell after I asked."));
        walk.answer(concern, "userTask_InvestigateConcern", Map.of("concernMeasures", "no"));
        walk.answer(concern, "userTask_AnswerReporter", Map.of());
        walk.fire(concern, "timerEvent_TimeToCheck");
        walk.answer(concern, "userTask_CheckRetaliation", Map.of("retaliation", "suspected"));

        assertThat(walk.task(concern, "userTask_StopRetaliation").getAssignee()).isEqualTo("helen.ashworth@" + client);
        walk.answer(concern, "userTask_StopRetaliation", Map.of());
        assertThat(walk.ended(concern)).isTrue();
    }

    @Test
    void isNeverHandledByWhomItIsAbout() {
        String concern = raise("victor.lam", Map.of("text", "She reads private files.", "about", "ruth.campbell"));

        Task task = walk.task(concern, "userTask_ReceiveConcern");
        assertThat(task.getAssignee()).isEqualTo("helen.ashworth@" + client);
        assertThat(doors.api("ruth.campbell@" + client).claim(task.getId()).text())
                .contains("SD-10");
        assertThat(doors.api("mei.tan@" + client)
                        .assign(task.getId(), "ruth.campbell@" + client)
                        .text())
                .contains("SD-10");
        assertThat(doors.api("helen.ashworth@" + client)
                        .complete(task.getId(), Map.of())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void keepsTheReporterAndTheStoryFromEverybodyButTheHandler() throws Exception {
        String concern = raise("victor.lam", Map.of("text", "Secret story of the shared drive."));
        Task task = walk.task(concern, "userTask_ReceiveConcern");

        String entry = "/api/v1/programmes/" + programme + "/complaints/CN-01";
        assertThat(doors.api("ruth.campbell@" + client).read(entry).text())
                .contains("Secret story", "victor.lam@" + client);
        assertThat(doors.api("mei.tan@" + client).read(entry).text()).doesNotContain("Secret story", "victor.lam");
        assertThat(doors.api("mei.tan@" + client)
                        .read("/api/v1/tasks/" + task.getId() + "/form")
                        .status())
                .isEqualTo(403);
        assertThat(doors.page("mei.tan@" + client)
                        .read("/work/tasks/" + task.getId())
                        .status())
                .isEqualTo(403);
        assertThat(doors.page("ruth.campbell@" + client)
                        .read("/work/tasks/" + task.getId())
                        .status())
                .isEqualTo(200);

        walk.answer(concern, "userTask_ReceiveConcern", Map.of("protection", "The name stays with the handler alone."));
        JsonNode records = json.readTree(doors.api("mei.tan@" + client)
                .read("/api/v1/programmes/" + programme + "/records")
                .text());
        assertThat(records.path("items").path(0).path("element").asText()).isEqualTo("userTask_ReceiveConcern");
        assertThat(records.path("items").path(0).path("data").isNull()).isTrue();
        String shown = doors.page("mei.tan@" + client)
                .read("/programmes/" + programme + "/audit-room/records/"
                        + records.path("items").path(0).path("seq").asInt())
                .text();
        assertThat(shown).contains("In confidence").doesNotContain("stays with the handler");
    }

    @Test
    void keepsWhatProvesACaseToWhoHandlesIt() throws Exception {
        String concern = raise("victor.lam", Map.of("text", "The drive once more."));
        Task task = walk.task(concern, "userTask_ReceiveConcern");
        String handler = "ruth.campbell@" + client;
        String other = "mei.tan@" + client;
        doors.api(handler).claim(task.getId());
        EvidenceItem letter = evidence.add(
                new EvidenceItems.NewFile(
                        programme,
                        client,
                        "Letter of the reporter",
                        "letter.txt",
                        "text/plain",
                        "Dear".getBytes(UTF_8),
                        handler,
                        null),
                task.getId());
        String content = "/api/v1/programmes/" + programme + "/evidence/" + letter.ref() + "/content";
        String register = "/programmes/" + programme + "/registers/evidence";

        assertThat(doors.api(handler).read(content).text()).isEqualTo("Dear");
        assertThat(doors.api(other).read(content).status()).isEqualTo(403);
        assertThat(doors.page(other).read(register).text())
                .contains("In confidence")
                .doesNotContain("Letter of the reporter", "letter.txt");
        assertThat(doors.page(other).read("/search?q=reporter").text()).doesNotContain(letter.ref());
        assertThat(evidence.ofProgramme(programme)).isEmpty();
        assertThat(doors.api(other)
                        .read("/api/v1/audit-log?size=200&programme=" + programme)
                        .text())
                .contains(letter.ref())
                .doesNotContain("Letter of the reporter");

        evidence.use(
                programme,
                letter.ref(),
                walk.task(walk.pathway(client), "userTask_CheckFit").getId(),
                handler);
        assertThat(doors.api(other).read(content).text()).isEqualTo("Dear");
        assertThat(doors.page(other).read(register).text()).contains("Letter of the reporter");
        assertThat(doors.page(other).read("/search?q=reporter").text()).contains(letter.ref());
    }

    @Test
    void tellsOthersInListsThatThereIsAStepAndNotWhich() throws Exception {
        String concern = raise("victor.lam", Map.of("text", "The drive again."));
        Task task = walk.task(concern, "userTask_ReceiveConcern");
        String holder = "ruth.campbell@" + client;
        String other = "mei.tan@" + client;
        String tasks = "/api/v1/tasks?scope=all&size=200&programme=" + programme;
        String steps = "/api/v1/programmes/" + programme + "/steps";

        JsonNode theirs = item(holder, tasks, task.getId());
        assertThat(theirs.path("name").asText()).isEqualTo(task.getName());
        assertThat(theirs.path("subject").asText()).isEqualTo("CN-01");
        for (String list : new String[] {tasks, steps}) {
            JsonNode seen = item(other, list, task.getId());
            assertThat(seen.path("name").asText()).isEqualTo("A confidential step");
            assertThat(seen.path("subject").isNull()).isTrue();
            assertThat(seen.path("element").asText()).isEmpty();
            assertThat(seen.path("reason").asText()).isEmpty();
        }
        assertThat(doors.page(other).read("/work?tab=others").text())
                .contains("A confidential step")
                .doesNotContain(task.getName(), "CN-01");
        assertThat(doors.page(other).read("/programmes/" + programme + "/steps").text())
                .contains("A confidential step")
                .doesNotContain(task.getName(), "CN-01");
        assertThat(doors.api(other).read(tasks + "&q=CN-01").text()).doesNotContain(task.getId());
    }

    private JsonNode item(String person, String list, String task) throws Exception {
        for (JsonNode item : json.readTree(doors.api(person).read(list).text()).path("items")) {
            if (item.path("id").asText().equals(task)) {
                return item;
            }
        }
        throw new AssertionError(list + " does not list " + task + " for " + person);
    }

    @Test
    void letsAReporterStayAnonymous() {
        raise("victor.lam", Map.of("text", "Somebody should look at the ranking.", "anonymous", true));

        assertThat(cases.secret(programme, "CN-01").reporter()).isEmpty();
    }

    @Test
    void answersAComplaintWithHumanReview() {
        TwoDoors.Reply reply = doors.api("ben.sato@" + client)
                .event(
                        programme,
                        "complaint",
                        Map.of("system", "AIS-04", "detail", "An employee of a client disputes the label."));
        assertThat(reply.status()).isEqualTo(204);
        String complaint = started("complaint");

        assertThat(walk.finish(complaint, Map.of()))
                .containsExactly(
                        "userTask_AcknowledgeComplaint",
                        "userTask_ReviewByHuman",
                        "userTask_InvestigateComplaint",
                        "userTask_AnswerComplaint");
        assertThat(cases.get(programme, "CP-01").status()).isEqualTo(Case.CLOSED);
    }

    @Test
    void chasesALateAnswerAndDecidesADispute() {
        doors.api("mei.tan@" + client).event(programme, "complaint", Map.of("text", "No answer for weeks."));
        String complaint = started("complaint");
        walk.reach(complaint, "userTask_AnswerComplaint");
        walk.fire(complaint, "boundaryEvent_AnswerOverdue");

        assertThat(walk.finish(complaint, Map.of("userTask_AnswerComplaint", Map.of("complaintOutcome", "disputed"))))
                .contains("userTask_ChaseComplaint", "userTask_DecideOnComplaint");
        assertThat(cases.get(programme, "CP-01").outcome()).isEqualTo("disputed");
    }

    @Test
    void saysWhatIsMissing() {
        TwoDoors.Reply reply = doors.api("mei.tan@" + client)
                .event(programme, "concern", Map.of("about", "nobody.here", "system", "AIS-99"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.text()).contains("data.text", "data.about", "data.system");
        assertThat(doors.api("petra.novak@" + client)
                        .event(programme, "complaint", Map.of("text", "Wrong."))
                        .status())
                .isEqualTo(403);
    }

    private String raise(String person, Map<String, Object> data) {
        TwoDoors.Reply reply = doors.api(person + "@" + client).event(programme, "concern", data);
        assertThat(reply.status()).as(reply.text()).isEqualTo(204);
        return started("concern");
    }

    private String started(String process) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(programme)
                .singleResult();
        return instance.getId();
    }
}
