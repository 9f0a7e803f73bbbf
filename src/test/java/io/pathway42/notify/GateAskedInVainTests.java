package io.pathway42.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.ProcessWalk;
import io.pathway42.engine.Rehearsal;
import io.pathway42.insight.Health;
import io.pathway42.insight.ProgrammeViews;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who asks a shut gate again without having mended anything has not won any time. */
class GateAskedInVainTests extends NotifyTest {

    private static final String RESOLVE = "userTask_ResolveDeviations";

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private ProgrammeViews views;

    @Autowired
    private JdbcClient jdbc;

    private String client = "";
    private String gate = "";
    private OffsetDateTime due = OffsetDateTime.MIN;

    @BeforeEach
    void findsAGateShut() {
        client = walk.open("tallowbrook");
        gate = walk.start(client, "phase-gate", Map.of("gatePhase", "P00", "gateSide", "entry"), Optional.empty());
        walk.reach(gate, RESOLVE);
        due = due();
    }

    @Test
    void isLateSinceTheGateWasFirstFoundShut() {
        rehearsal.advanceTo(due.plusDays(3));

        walk.answer(gate, RESOLVE, Map.of());

        assertThat(walk.tasks(gate)).containsExactly(RESOLVE);
        assertThat(due()).isEqualTo(due);
    }

    @Test
    void isLateSinceThenAfterADayThatWasNamedToo() {
        String later = due.plusDays(20).toLocalDate().toString();
        walk.answer(gate, RESOLVE, Map.of("gateDecision", "wait", "gateAskOn", later));

        rehearsal.advanceTo(due.plusDays(21));

        assertThat(walk.tasks(gate)).containsExactly(RESOLVE);
        assertThat(due()).isEqualTo(due);
    }

    @Test
    void isNotRemindedAnewOfWhatItWasRemindedOf() {
        rehearsal.advanceTo(due.plusWeeks(5));
        List<String> heard = escalated();
        assertThat(heard).isNotEmpty();

        walk.answer(gate, RESOLVE, Map.of());
        walk.tasks(gate);
        rehearsal.advance("P2D");

        assertThat(escalated()).isEqualTo(heard);
    }

    @Test
    void isRemindedOfWhatComesNext() {
        rehearsal.advanceTo(due.plusDays(1));
        int before = escalated().size();
        walk.answer(gate, RESOLVE, Map.of());
        walk.tasks(gate);

        rehearsal.advanceTo(due.plusWeeks(5));

        assertThat(escalated()).hasSizeGreaterThan(before);
    }

    @Test
    void standsStillStill() {
        rehearsal.advance("P20D");

        walk.answer(gate, RESOLVE, Map.of());
        walk.tasks(gate);

        assertThat(views.of(List.of(client + "-1")).get(0).health()).isEqualTo(Health.STALLED);
    }

    @Test
    void movesAgainOnceTheGateOpens() {
        rehearsal.advance("P20D");
        walk.answer(walk.pathway(client), "userTask_CheckFit", Map.of());
        rehearsal.advance("P20D");

        walk.answer(gate, RESOLVE, Map.of());
        assertThat(walk.tasks(gate)).isEmpty();

        assertThat(views.of(List.of(client + "-1")).get(0).health()).isNotEqualTo(Health.STALLED);
    }

    private OffsetDateTime due() {
        return jdbc.sql("select due from work_item where process_instance = :gate and state = 'OPEN'")
                .param("gate", gate)
                .query(OffsetDateTime.class)
                .single();
    }

    /** Each time that somebody above heard of it. */
    private List<String> escalated() {
        return jdbc.sql("""
                        select n.person from notification n join work_item w on w.task_id = n.task_id
                        where w.process_instance = :gate and n.kind = 'ESCALATED' order by n.person""").param("gate", gate).query(String.class).list();
    }
}
