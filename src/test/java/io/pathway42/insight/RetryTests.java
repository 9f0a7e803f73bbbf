package io.pathway42.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PathwayTest
class RetryTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc http;

    private String client = "";
    private String failed = "";

    /** A call activity begins with a job; this one has run out of retries. */
    @BeforeEach
    void aStepThatFailed() {
        client = walk.open("tallowbrook");
        String design = walk.start(client, "gap-analysis", java.util.Map.of(), java.util.Optional.empty());
        Job job = jobs.createJobQuery().processInstanceId(design).messages().singleResult();
        failed = job.getId();
        jobs.setJobRetries(failed, 0);
    }

    @Test
    void saysWhatFailed() throws Exception {
        http.perform(get("/api/v1/programmes/{id}/steps", client + "-1")
                        .param("state", "failed")
                        .with(httpBasic("operator", "demo")))
                .andExpect(jsonPath("$.items[0].job").value(failed));
        http.perform(get("/api/v1/programmes/{id}/diagram", client + "-1")
                        .param("process", "gap-analysis")
                        .with(httpBasic("operator", "demo")))
                .andExpect(jsonPath("$.failures").value(1));
    }

    @Test
    void letsAnOperatorHaveItTriedAgain() throws Exception {
        http.perform(retry().with(httpBasic("operator", "demo"))).andExpect(status().isNoContent());
        assertThat(jobs.createJobQuery().jobId(failed).noRetriesLeft().count()).isZero();
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where programme_id = :programme and action = 'step-retried'")
                        .param("programme", client + "-1")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void letsNobodyElse() throws Exception {
        http.perform(retry().with(httpBasic("consultant", "demo"))).andExpect(status().isForbidden());
        http.perform(get("/programmes/{id}/steps", client + "-1").with(user("consultant")))
                .andExpect(content().string(not(containsString("/retry"))));
    }

    @Test
    void knowsNothingThatDidNotFailHere() throws Exception {
        String other = walk.open("brackenfold");
        http.perform(post("/api/v1/programmes/{id}/steps/{job}/retry", other + "-1", failed)
                        .with(httpBasic("operator", "demo")))
                .andExpect(status().isNotFound());
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder retry() {
        return post("/api/v1/programmes/{id}/steps/{job}/retry", client + "-1", failed);
    }
}
