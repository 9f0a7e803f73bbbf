package io.pathway42.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.insight.ProgrammeSteps.Query;
import io.pathway42.insight.ProgrammeSteps.StepPage;
import io.pathway42.insight.ProgrammeSteps.StepView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PathwayTest
class ProgrammeStepsTests {

    @Autowired
    private ProgrammeSteps steps;

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private MockMvc http;

    private String client = "";

    @BeforeEach
    void open() {
        client = walk.open("brackenfold");
        walk.finish(walk.start(client, "baseline", Map.of(), Optional.of("gateway_BaselineBegun")), Map.of());
    }

    @Test
    void tellsOpenFromSkippedSteps() throws Exception {
        http.perform(api().param("state", "skipped"))
                .andExpect(jsonPath("$.items[*].state").value(everyItem(is("skipped"))))
                .andExpect(jsonPath("$.items[0].reason").value(not("")));
        http.perform(api().param("state", "open"))
                .andExpect(jsonPath("$.items[*].state").value(everyItem(is("open"))))
                .andExpect(jsonPath("$.items[0].due").exists());
    }

    @Test
    void keepsToOnePhase() throws Exception {
        http.perform(api().param("phase", "P00"))
                .andExpect(jsonPath("$.items[0].phase").value("P00"))
                .andExpect(jsonPath("$.items[*].phase").value(everyItem(is("P00"))));
        http.perform(api().param("phase", "P12")).andExpect(jsonPath("$.items").isEmpty());
    }

    @Test
    void refusesAStateThatNoStepCanHave() throws Exception {
        http.perform(api().param("state", "lost"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("state"));
    }

    @Test
    void showsEachStepOnOnePageOnly() {
        List<String> seen = new ArrayList<>();
        StepPage page = page(null);
        seen.addAll(page.items().stream().map(StepView::id).toList());
        while (page.next() != null) {
            page = page(page.next());
            seen.addAll(page.items().stream().map(StepView::id).toList());
        }
        Map<String, Long> counts = steps.counts(client + "-1", client);
        assertThat(seen).doesNotHaveDuplicates().hasSize((int)
                counts.values().stream().mapToLong(Long::longValue).sum());
    }

    @Test
    void saysOnThePageWhatBecameOfEach() throws Exception {
        http.perform(get("/programmes/{id}/steps", client + "-1").with(user("operator")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(">Skipped</span>"), containsString(">Open</span>"))));
        http.perform(get("/programmes/{id}/steps", client + "-1")
                        .param("state", "open")
                        .with(user("operator")))
                .andExpect(content().string(not(containsString(">Skipped</span>"))));
    }

    private StepPage page(@org.jspecify.annotations.Nullable String cursor) {
        return steps.page(new Query(client + "-1", client, "operator", null, null, null, 1, cursor));
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder api() {
        return get("/api/v1/programmes/{id}/steps", client + "-1").with(httpBasic("operator", "demo"));
    }
}
