package io.pathway42.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who is given a role that bars another of theirs is told so at once, and it shows until it is solved. */
@PathwayTest
class BarringRolesTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private ProcessWalk walk;

    private String client = "";

    @Test
    void answersWithTheRuleTheRolesTheStepsAndTheWayOut() throws Exception {
        client = walk.open("brackenfold");
        by("mei.tan", put(role("sofia.lindqvist", "risk_owner")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.conflicts[0].rule").value("SD-05"))
                .andExpect(jsonPath("$.conflicts[0].roles").value(contains("dpo_legal", "risk_owner")))
                .andExpect(jsonPath("$.conflicts[0].keptFrom")
                        .value(contains("Decide on the assessment", "Accept the residual risk")))
                .andExpect(jsonPath("$.conflicts[0].toMend").value(true))
                .andExpect(jsonPath("$.conflicts[0].instead[0]").value(containsString("Karen Mills")));
    }

    @Test
    void showsUntilOneOfTheRolesIsTakenAway() throws Exception {
        client = walk.open("brackenfold");
        String person = api() + "/sofia.lindqvist@" + client;
        by("mei.tan", get(person)).andExpect(jsonPath("$.conflicts").isEmpty());
        by("mei.tan", get(pages())).andExpect(content().string(not(containsString("roles bar each other"))));

        by("mei.tan", put(role("sofia.lindqvist", "ai_governance_committee")));
        by("mei.tan", get(person)).andExpect(jsonPath("$.conflicts[*].rule").value(contains("SD-05")));
        by("mei.tan", get(pages()))
                .andExpect(content()
                        .string(allOf(
                                containsString("These people hold roles that bar each other"),
                                containsString("(SD-05)"))));

        by("mei.tan", delete(role("sofia.lindqvist", "ai_governance_committee")));
        by("mei.tan", get(person)).andExpect(jsonPath("$.conflicts").isEmpty());
        by("mei.tan", get(pages())).andExpect(content().string(not(containsString("roles bar each other"))));
    }

    @Test
    void keepsTheManagerFromTheAuditsAndTheRisksTheyWouldHaveAsWell() throws Exception {
        client = walk.open("brackenfold");
        by("mei.tan", put(role("mei.tan", "internal_auditor")))
                .andExpect(jsonPath("$.conflicts[0].rule").value("SD-01"))
                .andExpect(jsonPath("$.conflicts[0].toMend").value(false))
                .andExpect(jsonPath("$.conflicts[0].keptFrom").value(hasItem("Conduct the audit")));
        by("mei.tan", put(role("mei.tan", "risk_owner")))
                .andExpect(jsonPath("$.conflicts[?(@.rule == 'SD-06')].keptFrom[*]")
                        .value(hasItem("Accept the residual risk")));
    }

    @Test
    void namesTheStepsThatOnlyClashWhereSomebodyHadAPart() throws Exception {
        client = walk.open("tallowbrook");
        by("t.ops", get(api() + "/t.cto@" + client))
                .andExpect(jsonPath("$.conflicts[0].rule").value("SD-07"))
                .andExpect(jsonPath("$.conflicts[0].keptFrom").isEmpty())
                .andExpect(jsonPath("$.conflicts[0].keptFromWhereInvolved").value(contains("Decide on go-live")));
    }

    @Test
    void saysBesideARoleWhichRuleWouldStandAgainstIt() throws Exception {
        client = walk.open("brackenfold");
        by("mei.tan", get(pages() + "/sofia.lindqvist@" + client))
                .andExpect(content()
                        .string(allOf(
                                containsString("Risk owner (barred: SD-05)"), containsString(">Supplier manager<"))));
    }

    @Test
    void saysItInGerman() throws Exception {
        client = walk.open("brackenfold");
        by("mei.tan", put(role("sofia.lindqvist", "risk_owner")));
        String page = by("mei.tan", get(pages() + "/sofia.lindqvist@" + client).locale(Locale.GERMAN))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("Diese Rollen schließen sich aus", "ist für den Datenschutz zuständig", "Verschlossen sind")
                .doesNotContain("may do it", "Decide on");
    }

    @Test
    void saysNothingOfARoleThatBarsNoOther() throws Exception {
        client = walk.open("brackenfold");
        by("mei.tan", put(role("karen.mills", "document_controller"))).andExpect(status().isNoContent());
    }

    private ResultActions by(String who, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(user(who + "@" + client)).with(csrf()));
    }

    private String role(String who, String role) {
        return api() + "/" + who + "@" + client + "/roles/" + role;
    }

    private String api() {
        return "/api/v1" + pages();
    }

    private String pages() {
        return "/programmes/" + client + "-1/people";
    }
}
