package io.pathway42.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.register.Registers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PathwayTest
class RegisterPagesTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Registers registers;

    @Autowired
    private MockMvc http;

    private String programme = "";

    @BeforeEach
    void open() {
        programme = walk.open("brackenfold") + "-1";
    }

    @Test
    void showsClassAndRouteAmongTheFirstColumnsOfTheSystems() throws Exception {
        shows("ai-systems", allOf(containsString("EU AI Act class"), containsString("Assessment route")));
    }

    @Test
    void callsRolesByTheirTitle() throws Exception {
        shows("requirements", allOf(containsString("AIMS manager"), not(containsString("aims manager"))));
        shows("people", allOf(containsString("AI system owner"), not(containsString("ai_system_owner"))));
    }

    @Test
    void drawsAnIconForEachRegister() throws Exception {
        String icons =
                http.perform(get("/assets/icons.svg")).andReturn().getResponse().getContentAsString();

        assertThat(registers.all())
                .isNotEmpty()
                .allSatisfy(register -> assertThat(icons).contains("id=\"register-" + register.id() + "\""));
    }

    private void shows(String register, Matcher<String> what) throws Exception {
        http.perform(get("/programmes/{id}/registers/{register}", programme, register)
                        .with(user("operator")))
                .andExpect(content().string(what));
    }
}
