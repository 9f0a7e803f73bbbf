package io.pathway42.insight.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PathwayTest
class SearchTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private MockMvc http;

    private String client = "";

    @BeforeEach
    void open() {
        client = walk.open("brackenfold");
    }

    @Test
    void findsAClientByAPartOfItsName() throws Exception {
        finds("ackenFOLD", containsString("/programmes/" + client + "-1\""));
    }

    @Test
    void findsOpenSteps() throws Exception {
        finds("check the fit", containsString("Check the fit"));
    }

    @Test
    void findsAnEntryOfARegisterByItsNumber() throws Exception {
        finds("ais-04", containsString("/programmes/" + client + "-1/registers/ai-systems/AIS-04"));
    }

    @Test
    void findsNothingOfOthers() throws Exception {
        String other = walk.open("tallowbrook");

        finds("tallowbrook", allOf(containsString("Nothing was found."), not(containsString(other))));
    }

    private void finds(String wanted, Matcher<String> what) throws Exception {
        http.perform(get("/search").param("q", wanted).with(user("mei.tan@" + client)))
                .andExpect(content().string(what));
    }
}
