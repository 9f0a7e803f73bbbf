package io.pathway42.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@PathwayTest
class SignInTests {

    @Autowired
    private MockMvc http;

    @Test
    void isShutToWhoHasNotSignedIn() throws Exception {
        http.perform(get("/api/v1/me"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("Content-Type", "application/problem+json"))
                .andExpect(header().string("WWW-Authenticate", containsString("Basic")))
                .andExpect(jsonPath("$.code").value("not-signed-in"));
        http.perform(get("/work"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("http://localhost/sign-in"));
        http.perform(get("/no/such/page")).andExpect(status().is3xxRedirection());
        http.perform(get("/actuator/health")).andExpect(status().isOk());
    }

    @Test
    void opensNoPopUpInABrowser() throws Exception {
        http.perform(get("/api/v1/me").header("Sec-Fetch-Mode", "cors"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().doesNotExist("WWW-Authenticate"));
    }

    @Test
    void letsPeopleInByTheFormAndOut() throws Exception {
        http.perform(post("/sign-in").with(csrf()).param("name", "operator").param("password", "demo"))
                .andExpect(redirectedUrl("/work"));
        http.perform(post("/sign-in").with(csrf()).param("name", "operator").param("password", "guess"))
                .andExpect(redirectedUrl("/sign-in?refused"));
        http.perform(post("/sign-out").with(user("operator")).with(csrf()).accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrl("/sign-in?out"));
    }

    @Test
    void refusesAChangeThatRidesOnASessionWithoutItsToken() throws Exception {
        http.perform(post("/api/v1/programmes")
                        .with(user("operator"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("csrf-token-missing"));
        http.perform(post("/api/v1/programmes")
                        .with(httpBasic("operator", "demo"))
                        .header("Sec-Fetch-Site", "cross-site")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isForbidden());
    }

    @Test
    void setsAStrictContentSecurityPolicy() throws Exception {
        http.perform(get("/actuator/health"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    @Test
    void knowsAConsultantByTheClientTheyLeadToo() throws Exception {
        String client = open();
        for (String name : new String[] {"alex.morgan", "alex.morgan@" + client}) {
            http.perform(get("/api/v1/me").with(httpBasic(name, "demo")))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.person").value("alex.morgan"))
                    .andExpect(jsonPath("$.roles['" + client + "-1']").value(hasItem("lead_consultant")));
        }
        http.perform(get("/api/v1/me").with(httpBasic("consultant@" + client, "demo")))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void hidesAProgrammeFromPeopleOfAnotherClient() throws Exception {
        String mine = open();
        String theirs = open();
        for (String path : new String[] {"", "/phases", "/people"}) {
            http.perform(get("/api/v1/programmes/" + theirs + "-1" + path).with(httpBasic("mei.tan@" + mine, "demo")))
                    .andExpect(status().isNotFound());
        }
        http.perform(post("/api/v1/programmes/" + theirs + "-1/events")
                        .with(httpBasic("mei.tan@" + mine, "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"type\": \"suspend\"}"))
                .andExpect(status().isNotFound());
        String seen = http.perform(get("/api/v1/programmes?size=200").with(httpBasic("mei.tan@" + mine, "demo")))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(seen).contains(mine + "-1").doesNotContain(theirs + "-1");
    }

    private String open() throws Exception {
        ObjectNode definition = Definitions.like("brackenfold");
        http.perform(post("/api/v1/programmes")
                        .with(httpBasic("operator", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(definition.toString()))
                .andExpect(status().isCreated());
        return definition.path("id").asText();
    }
}
