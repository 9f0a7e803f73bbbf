package io.pathway42.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PathwayTest
class DiagramTests {

    private static final String MOBILISE = "$.elements[?(@.id == 'callActivity_Mobilise')]";

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private MockMvc http;

    private String client = "";

    @BeforeEach
    void open() {
        client = walk.open("tallowbrook");
    }

    @Test
    void countsWhatIsOpenAtAnElement() throws Exception {
        http.perform(api())
                .andExpect(jsonPath("$.process").value("certification-pathway"))
                .andExpect(jsonPath("$.elements[?(@.id == 'userTask_CheckFit')].open")
                        .value(1))
                .andExpect(jsonPath("$.elements[?(@.id == 'userTask_CheckFit')].heat")
                        .value(1));
    }

    @Test
    void countsAtACallActivityWhatIsOpenInWhatItCalled() throws Exception {
        walk.reach(walk.pathway(client), "userTask_NameSponsorAndManager");
        http.perform(api())
                .andExpect(jsonPath(MOBILISE + ".open").value(1))
                .andExpect(jsonPath(MOBILISE + ".into.process").value("mobilise"))
                .andExpect(jsonPath("$.elements[?(@.id == 'userTask_CheckFit')].completed")
                        .value(1));
    }

    @Test
    void saysWhoCalledAProcess() throws Exception {
        walk.reach(walk.pathway(client), "userTask_NameSponsorAndManager");
        http.perform(api().param("process", "mobilise"))
                .andExpect(jsonPath("$.path[0].process").value("certification-pathway"))
                .andExpect(jsonPath("$.path[1].process").value("mobilise"))
                .andExpect(jsonPath("$.elements[?(@.id == 'callActivity_EnterP00')].completed")
                        .value(1));
    }

    @Test
    void findsWhereAnAiSystemStands() throws Exception {
        walk.next(walk.start(client, "inventory-record", Map.of("systemId", "AIS-01"), Optional.empty()));
        http.perform(api().param("process", "inventory-record").param("subject", "AIS-01"))
                .andExpect(jsonPath("$.here[0].process").value("inventory-record"))
                .andExpect(jsonPath("$.elements[?(@.here == true)].open").value(hasItem(1)))
                .andExpect(jsonPath("$.subjects[*].ref").value(hasItem("AIS-01")));
    }

    @Test
    void countsOneRunOfSeveralAlone() throws Exception {
        String one = walk.start(client, "inventory-record", Map.of("systemId", "AIS-01"), Optional.empty());
        walk.next(one);
        walk.next(walk.start(client, "inventory-record", Map.of("systemId", "AIS-02"), Optional.empty()));
        http.perform(api().param("process", "inventory-record"))
                .andExpect(jsonPath("$.open").value(2));
        http.perform(api().param("process", "inventory-record").param("instance", one))
                .andExpect(jsonPath("$.open").value(1));
    }

    @Test
    void knowsNoRunOfAnotherProgramme() throws Exception {
        String other = walk.open("brackenfold");
        String run = walk.start(other, "inventory-record", Map.of("systemId", "AIS-01"), Optional.empty());
        http.perform(api().param("process", "inventory-record").param("instance", run))
                .andExpect(status().isNotFound());
        http.perform(api().param("process", "no-such-process")).andExpect(status().isNotFound());
    }

    @Test
    void letsTheBrowserKeepAModel() throws Exception {
        String address = com.jayway.jsonpath.JsonPath.read(
                http.perform(api()).andReturn().getResponse().getContentAsString(), "$.model");
        http.perform(get(address).with(httpBasic("operator", "demo")))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("immutable")))
                .andExpect(content().string(containsString("bpmn:process id=\"certification-pathway\"")));
    }

    @Test
    void saysTheSameInATableAndListsWhatIsOpen() throws Exception {
        String page = http.perform(get("/programmes/{id}/diagram", client + "-1")
                        .param("element", "userTask_CheckFit")
                        .with(user("operator")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("id=\"row-userTask_CheckFit\"").contains("href=\"/work/tasks/");
    }

    private MockHttpServletRequestBuilder api() {
        return get("/api/v1/programmes/{id}/diagram", client + "-1").with(httpBasic("operator", "demo"));
    }
}
