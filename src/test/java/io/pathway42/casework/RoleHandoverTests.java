package io.pathway42.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.TwoDoors;
import io.pathway42.identity.ProgrammeRoles;
import io.pathway42.inventory.AiSystems;
import io.pathway42.programme.Programmes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PathwayTest
@Import({ProcessWalk.class, TwoDoors.class})
class RoleHandoverTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private TwoDoors doors;

    @Autowired
    private ProgrammeRoles roles;

    @Autowired
    private Programmes programmes;

    @Autowired
    private AiSystems systems;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    private String client = "";
    private String programme = "";

    @BeforeEach
    void opensAProgramme() {
        client = walk.open("brackenfold");
        programme = client + "-1";
    }

    @Test
    void letsTheSponsorNameWhoFollowsTheAimsManager() {
        String handover = leaves("helen.ashworth", "mei.tan", "aims_manager");
        assertThat(holder(handover)).isEqualTo(person("helen.ashworth"));

        name(handover, "emily.frost", Map.of());

        assertThat(roles.of(programme, "aims_manager")).containsExactly(person("emily.frost"));
        assertThat(walk.ended(handover)).isTrue();
    }

    @Test
    void letsTheAimsManagerNameWhoFollowsTheSponsor() {
        String handover = leaves("mei.tan", "helen.ashworth", "executive_sponsor");
        assertThat(holder(handover)).isEqualTo(person("mei.tan"));

        assertThat(refusal(handover, "mei.tan", Map.of("successor", person("mei.tan"))))
                .contains("SD-02");
        name(handover, "karen.mills", Map.of());

        assertThat(roles.of(programme, "executive_sponsor")).containsExactly(person("karen.mills"));
    }

    @Test
    void movesAiSystemsAndOpenTasks() {
        String record = walk.start(client, "inventory-record", Map.of("systemId", "AIS-04"), Optional.empty());
        assertThat(walk.next(record).orElseThrow().getAssignee()).isEqualTo(person("aoife.brennan"));

        name(leaves("mei.tan", "aoife.brennan", "ai_system_owner"), "jonas.keller", Map.of());

        assertThat(systems.get(programme, "AIS-04").owner()).isEqualTo(person("jonas.keller"));
        assertThat(walk.next(record).orElseThrow().getAssignee()).isEqualTo(person("jonas.keller"));
        assertThat(roles.of(programme, "ai_system_owner")).doesNotContain(person("aoife.brennan"));
    }

    @Test
    void waitsForTheDayOfTheHandover() {
        String handover = leaves("helen.ashworth", "mei.tan", "aims_manager");
        name(handover, "emily.frost", Map.of("handoverDay", "later", "from", "2026-12-31"));
        assertThat(roles.of(programme, "aims_manager")).containsExactly(person("mei.tan"));

        walk.fire(handover, "timerEvent_HandoverDay");

        assertThat(roles.of(programme, "aims_manager")).containsExactly(person("emily.frost"));
    }

    @Test
    void pausesWithoutASuccessorAndGoesOnOnceOneIsNamed() {
        String pathway = walk.pathway(client);
        String handover = leaves("helen.ashworth", "mei.tan", "aims_manager");
        Job deadline = deadline(handover);
        assertThat(deadline.getDuedate().toInstant())
                .isAfter(deadline.getCreateTime().toInstant().plus(Duration.ofDays(9)));

        jobs.executeJob(deadline.getId());

        assertThat(programmes.get(programme).status()).isEqualTo("suspended");
        assertThat(suspended(pathway)).isTrue();
        assertThat(suspended(handover)).isFalse();

        name(handover, "emily.frost", Map.of());

        assertThat(programmes.get(programme).status()).isEqualTo("active");
        assertThat(suspended(pathway)).isFalse();
        assertThat(roles.of(programme, "aims_manager")).containsExactly(person("emily.frost"));
    }

    @Test
    void goesOnWhereOthersHoldTheRole() {
        roles.give(programme, "aims_manager", person("emily.frost"));
        String handover = leaves("helen.ashworth", "mei.tan", "aims_manager");

        jobs.executeJob(deadline(handover).getId());

        assertThat(programmes.get(programme).status()).isEqualTo("active");
    }

    @Test
    void refusesASuccessorOnTheOtherSideOfACheck() {
        String handover = leaves("mei.tan", "karen.mills", "risk_owner");

        assertThat(refusal(handover, "helen.ashworth", Map.of("successor", person("sofia.lindqvist"))))
                .contains("SD-05", "Sofia Lindqvist");
        assertThat(refusal(handover, "helen.ashworth", Map.of("successor", person("karen.mills"))))
                .contains("Somebody else");
        assertThat(refusal(
                        handover,
                        "helen.ashworth",
                        Map.of("successor", person("emily.frost"), "leaving", person("ben.sato"))))
                .contains("does not hold");
    }

    @Test
    void findsASuccessorOnItsOwnAccountWhereNothingIsSaid() {
        assertThat(doors.api(person("mei.tan"))
                        .event(programme, "role-handover", Map.of())
                        .status())
                .isEqualTo(204);

        walk.complete(walk.task(started(), "userTask_NameSuccessor"), Map.of());

        assertThat(roles.of(programme, "aims_manager")).isNotEmpty().doesNotContain(person("mei.tan"));
    }

    private String leaves(String teller, String leaving, String role) {
        TwoDoors.Reply reply = doors.api(person(teller))
                .event(programme, "role-handover", Map.of("person", leaving, "role", role, "text", "Leaves in March."));
        assertThat(reply.status()).as(reply.text()).isEqualTo(204);
        return started();
    }

    private String started() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("role-handover")
                .processInstanceBusinessKey(programme)
                .singleResult()
                .getId();
    }

    private void name(String handover, String successor, Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put("successor", person(successor));
        walk.complete(walk.task(handover, "userTask_NameSuccessor"), all);
    }

    private String refusal(String handover, String by, Map<String, Object> answers) {
        String task = walk.task(handover, "userTask_NameSuccessor").getId();
        TwoDoors.Reply reply = doors.api(person(by)).complete(task, answers);
        assertThat(reply.status()).isEqualTo(422);
        return reply.text();
    }

    private String holder(String handover) {
        return tasks.createTaskQuery()
                .processInstanceId(handover)
                .singleResult()
                .getAssignee();
    }

    private Job deadline(String handover) {
        List<Job> found = jobs.createJobQuery()
                .processInstanceId(handover)
                .activityId("boundaryEvent_SuccessorOverdue")
                .list();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private boolean suspended(String instance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .isSuspended();
    }

    private String person(String id) {
        return id + "@" + client;
    }
}
