package io.pathway42.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PathwayTest
class SoaVersionsTests {

    private static final String NO_TOOLS = "The tools come with the cloud and are in the asset register.";

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private SoaLines lines;

    @Autowired
    private StatementsOfApplicability statements;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    private String client = "";
    private String programme = "";

    @BeforeEach
    void draftTheCandidates() {
        client = walk.open("brackenfold");
        programme = client + "-1";
        String design = walk.start(client, "design", Map.of(), Optional.of("userTask_DraftApplicability"));
        walk.complete(
                walk.next(design).orElseThrow(),
                Map.of(
                        "candidatesForExclusion",
                        List.of("A.4.4", "A.10.4"),
                        "exclusionReasons",
                        "A.4.4: %s\nA.10.4: no".formatted(NO_TOOLS)));
    }

    @Test
    void keepsTheCandidatesAsVersionZero() throws Exception {
        http.perform(get("/api/v1/programmes/{id}/soa/versions", programme).with(httpBasic("operator", "demo")))
                .andExpect(jsonPath("$.items[0].version").value(0))
                .andExpect(jsonPath("$.items[0].state").value("candidate"));
        http.perform(get("/api/v1/programmes/{id}/soa/versions/0", programme).with(httpBasic("operator", "demo")))
                .andExpect(jsonPath("$.lines").value(hasSize(38)))
                .andExpect(jsonPath("$.lines[?(@.ref == 'A.4.4')].applicable").value(false))
                .andExpect(jsonPath("$.lines[?(@.ref == 'A.4.4')].reason").value(NO_TOOLS))
                .andExpect(jsonPath("$.lines[?(@.ref == 'A.4.3')].applicable").value(true));
        http.perform(get("/api/v1/programmes/{id}/soa/versions/7", programme).with(httpBasic("operator", "demo")))
                .andExpect(status().isNotFound());
    }

    @Test
    void beginsVersionOneWithTheDecisionsOfVersionZero() throws Exception {
        jdbc.sql("update ai_system set aiia_status = 'approved', aiia_level = 'medium' where programme_id = :programme")
                .param("programme", programme)
                .update();

        walk.finish(
                walk.start(
                        client,
                        "risk-treatment",
                        Map.of(),
                        Optional.of("userTask_ProposeSystemRisks#multiInstanceBody")),
                Map.of());

        assertThat(lines.find(programme, "A.4.4")).hasValueSatisfying(line -> {
            assertThat(line.applicable()).isFalse();
            assertThat(line.reason()).isEqualTo(NO_TOOLS);
        });
        assertThat(lines.find(programme, "A.10.4"))
                .hasValueSatisfying(line -> assertThat(line.applicable()).isFalse());
        assertThat(statements.versions(programme))
                .extracting(SoaVersion::version, SoaVersion::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "approved"),
                        org.assertj.core.groups.Tuple.tuple(0, "candidate"));
        http.perform(get("/programmes/{id}/soa", programme).with(user("operator")))
                .andExpect(content().string(allOf(containsString("Version 0"), containsString("Approved"))));
    }

    @Test
    void opensNoVersionWhenTheApprovalIsOnlyLookedAt() {
        assertThat(statements.draftVersion(programme)).isEqualTo(1);
        assertThat(statements.versions(programme)).hasSize(1);
    }
}
