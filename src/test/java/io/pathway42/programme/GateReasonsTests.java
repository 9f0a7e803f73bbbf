package io.pathway42.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.identity.ProgrammeRoles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What a gate says is missing is so, once, and leads on. */
@PathwayTest
class GateReasonsTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private ProgrammeRoles roles;

    @Autowired
    private List<GateCriterion> criteria;

    private String client = "";
    private String programme = "";

    @BeforeEach
    void opensAProgramme() {
        client = walk.open("tallowbrook");
        programme = client + "-1";
    }

    @Test
    void missesAnAssessorThoughOthersMayHelpOut() {
        assertThat(codes("P06")).doesNotContain("no-assessor");

        roles.take(programme, "impact_assessor", "t.data@" + client);

        assertThat(codes("P06")).contains("no-assessor");
    }

    @Test
    void saysOnceThatATinyFirmHasNobodyToAuditIt() {
        roles.take(programme, "internal_auditor", "t.audit@" + client);

        assertThat(codes("P11"))
                .contains("conflict-sd-14")
                .doesNotContain("no-internal-auditor", "no-independent-auditor");
    }

    @Test
    void tellsNobodyWhoAuditsFromSomebodyWhoIsInvolved() {
        String large = walk.open("brackenfold");
        programme = large + "-1";
        roles.take(programme, "internal_auditor", "imran.sheikh@" + large);
        roles.take(programme, "internal_auditor", "petra.novak@" + large);
        assertThat(codes("P11")).contains("no-internal-auditor").doesNotContain("no-independent-auditor");

        roles.give(programme, "internal_auditor", "alex.morgan");
        assertThat(codes("P11")).contains("no-independent-auditor").doesNotContain("no-internal-auditor");
    }

    @Test
    void leadsToWhomAConflictIsAbout() throws Exception {
        roles.take(programme, "internal_auditor", "t.audit@" + client);
        String link = deviations("P11").stream()
                .filter(deviation -> deviation.code().equals("conflict-sd-14"))
                .findFirst()
                .orElseThrow()
                .link();

        http.perform(get("/programmes/{id}/" + link, programme).with(user("operator")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Lena Vogt")));
    }

    @Test
    void areOnThePageOfTheProgrammeWithTheDayOnWhichTheGateWasAsked() throws Exception {
        String gate =
                walk.start(client, "phase-gate", Map.of("gatePhase", "P08", "gateSide", "entry"), Optional.empty());
        walk.tasks(gate);

        http.perform(get("/programmes/{id}", programme).with(user("operator")))
                .andExpect(content()
                        .string(allOf(
                                containsString("/programmes/%s/steps?step=05.10".formatted(programme)),
                                containsString("Gate last asked"),
                                containsString("class=\"explains\""))));
        http.perform(get("/programmes/{id}/steps", programme)
                        .param("step", "05.10")
                        .with(user("operator")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Step 05.10 has not come up yet"),
                                not(containsString("Check the fit</a>")))));
    }

    private List<String> codes(String phase) {
        return deviations(phase).stream().map(Deviation::code).toList();
    }

    private List<Deviation> deviations(String phase) {
        return criteria.stream()
                .filter(each -> each.phase().equals(phase) && each.side() == GateCriterion.Side.ENTRY)
                .flatMap(each -> each.deviations(programme).stream())
                .toList();
    }
}
