package io.pathway42.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the AIMS manager reads of a gate that is shut. */
@PathwayTest
class ShutGateTests {

    private static final String RESOLVE = "userTask_ResolveDeviations";

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private MockMvc http;

    private String client = "";
    private String gate = "";
    private Task task;

    @BeforeEach
    void findsAGateShut() {
        client = walk.open("tallowbrook");
        gate = walk.start(client, "phase-gate", Map.of("gatePhase", "P00", "gateSide", "entry"), Optional.empty());
        task = walk.reach(gate, RESOLVE);
    }

    @Test
    void isToldThatItIsStillShutAndWhy() throws Exception {
        walk.answer(gate, RESOLVE, Map.of());
        walk.tasks(gate);

        http.perform(done())
                .andExpect(content()
                        .string(allOf(
                                containsString("The gate is still shut"),
                                containsString("the fit check is open"),
                                containsString("/programmes/%s-1/steps?step=00.1".formatted(client)))));
    }

    @Test
    void isToldThatItHasNotBeenAskedSince() throws Exception {
        walk.answer(gate, RESOLVE, Map.of("gateDecision", "wait", "gateAskOn", "2099-01-31"));

        http.perform(done())
                .andExpect(content()
                        .string(allOf(
                                containsString("The gate is asked again"),
                                not(containsString("The gate is still shut")))));
    }

    @Test
    void isToldThatItIsOpen() throws Exception {
        walk.answer(walk.pathway(client), "userTask_CheckFit", Map.of());
        walk.answer(gate, RESOLVE, Map.of());
        walk.tasks(gate);

        http.perform(done()).andExpect(content().string(containsString("The gate is open")));
    }

    @Test
    void isNamedByItsPhaseAndTheDayItWasAsked() throws Exception {
        http.perform(form(Locale.ENGLISH))
                .andExpect(jsonPath("$.data.gate").value("The gate before \"Mobilise and engage\" is shut."))
                .andExpect(jsonPath("$.data.asked").value(not(containsString("-"))))
                .andExpect(jsonPath("$.data.deviations[0].page").value("Step 00.1"));
        http.perform(form(Locale.GERMAN))
                .andExpect(jsonPath("$.data.gate").value(not(containsString("Mobilise"))))
                .andExpect(jsonPath("$.data.asked").value(containsString("befragt")))
                .andExpect(jsonPath("$.data.deviations[0].page").value("Schritt 00.1"));
    }

    @Test
    void isGivenForWhatTheGateFoundAndForNoOtherDecision() throws Exception {
        walk.answer(walk.pathway(client), "userTask_CheckFit", Map.of());
        String later =
                walk.start(client, "phase-gate", Map.of("gatePhase", "P11", "gateSide", "exit"), Optional.empty());
        task = walk.reach(later, RESOLVE);

        assertThat(http.perform(get("/work/tasks/{id}", task.getId()).with(user(task.getAssignee())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("something is missing")
                .doesNotContain("fit-check");
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder done() {
        return get("/work/tasks/{id}/done", task.getId()).with(user(task.getAssignee()));
    }

    private org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder form(Locale locale) {
        return get("/api/v1/tasks/{id}/form", task.getId())
                .with(httpBasic(task.getAssignee(), "demo"))
                .locale(locale);
    }
}
