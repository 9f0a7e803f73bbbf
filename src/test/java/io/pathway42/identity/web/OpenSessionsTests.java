package io.pathway42.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.PathwayTest;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Where somebody is signed in, over real HTTP: here with Firefox on Windows, there with Safari on an iPhone. */
@PathwayTest
class OpenSessionsTests {

    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 "
            + "(KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";
    private static final String OWN = "/api/v1/me/sessions";
    private static final Pattern END = Pattern.compile("action=\"(/account/sessions/[0-9a-f]+/end)\"");

    private final String name = "kim." + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Autowired
    private ObjectMapper json;

    @LocalServerPort
    private int port;

    private BrowserLike here = new BrowserLike(0);
    private BrowserLike there = new BrowserLike(0);

    @BeforeEach
    void signInTwice() {
        people.add(new Person(name, name, null, "Kim Larsen", "", "", Person.CONSULTANT));
        there = new BrowserLike(port).calledItself(SAFARI).signIn(name, "demo");
        here = new BrowserLike(port).calledItself(FIREFOX).signIn(name, "demo");
    }

    @Test
    void areListedInPlainWordsTheOneInUseFirst() throws Exception {
        String page = here.get("/account").body();
        assertThat(page).containsSubsequence("Firefox on Windows", "this browser", "Safari on iPhone");
        assertThat(page).doesNotContain("Mozilla").doesNotContain(here.session());
        JsonNode items = json.readTree(here.get(OWN).body()).path("items");
        assertThat(items.findValuesAsText("browser")).containsExactly("Firefox on Windows", "Safari on iPhone");
        assertThat(items.findValuesAsText("current")).containsExactly("true", "false");
        assertThat(items.findValuesAsText("since"))
                .allMatch(since -> since.startsWith(LocalDate.now(clock).toString()));
    }

    @Test
    void areEndedOneByOne() {
        Matcher end = END.matcher(here.get("/account").body());
        assertThat(end.find()).isTrue();
        assertThat(here.leadsTo(here.post(end.group(1), Map.of()))).isEqualTo("/account?ended");
        assertThat(there.signedIn()).isFalse();
        assertThat(here.get("/account?ended").body())
                .contains("has to sign in again")
                .doesNotContain("Safari");
        assertThat(here.post(end.group(1), Map.of()).statusCode()).isEqualTo(404);
        assertThat(logged()).containsExactly("ended own session: Safari on iPhone");
    }

    @Test
    void areEndedAllButTheOneInUse() {
        here.get("/account");
        here.post("/account/sessions/end-others", Map.of());
        assertThat(there.signedIn()).isFalse();
        assertThat(here.signedIn()).isTrue();
        assertThat(logged()).containsExactly("ended all own sessions but this one");
    }

    @Test
    void areEndedByAProgramToo() throws Exception {
        JsonNode items = json.readTree(http.perform(get(OWN).with(httpBasic(name, "demo")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .path("items");
        assertThat(items.findValuesAsText("current")).containsOnly("false").hasSize(2);
        http.perform(delete(OWN + "/" + items.at("/0/id").asText()).with(httpBasic(name, "demo")))
                .andExpect(status().isNoContent());
        assertThat(here.signedIn()).isFalse();
        assertThat(there.signedIn()).isTrue();
        http.perform(delete(OWN).with(httpBasic(name, "demo"))).andExpect(status().isNoContent());
        assertThat(there.signedIn()).isFalse();
    }

    @Test
    void areNotEndedByAnybodyElseNorSeenByAToken() throws Exception {
        String id = json.readTree(here.get(OWN).body()).at("/items/0/id").asText();
        http.perform(delete(OWN + "/" + id).with(httpBasic("consultant", "demo")))
                .andExpect(status().isNotFound());
        String token = json.readTree(http.perform(post("/api/v1/me/tokens")
                                .with(httpBasic(name, "demo"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"name\": \"nightly\", \"scopes\": [\"read\", \"write\"], \"expires\": \"%s\"}"
                                                .formatted(LocalDate.now(clock).plusDays(3))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .path("token")
                .asText();
        http.perform(get(OWN).header("Authorization", "Bearer " + token))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("token-for-token"));
        assertThat(here.signedIn()).isTrue();
    }

    @Test
    void areEndedByAnOperatorFromThePageOfThePerson() throws Exception {
        String page = "/administration/people/" + name;
        http.perform(get(page).with(user("operator"))).andExpect(content().string(containsString("In 2 browsers")));
        http.perform(post(page + "/sessions/end").with(user("operator")).with(csrf()))
                .andExpect(redirectedUrl(page));
        assertThat(here.signedIn()).isFalse();
        assertThat(there.signedIn()).isFalse();
        http.perform(get(page).with(user("operator"))).andExpect(content().string(containsString("In no browser")));
        assertThat(logged()).containsExactly("an operator ended all sessions");
    }

    @Test
    void areEndedByAnOperatorAloneOverTheApi() throws Exception {
        String path = "/api/v1/people/" + name + "/sessions";
        http.perform(delete(path).with(httpBasic("consultant", "demo"))).andExpect(status().isForbidden());
        assertThat(here.signedIn()).isTrue();
        http.perform(delete(path).with(httpBasic("operator", "demo"))).andExpect(status().isNoContent());
        assertThat(here.signedIn()).isFalse();
        http.perform(delete("/api/v1/people/nobody/sessions").with(httpBasic("operator", "demo")))
                .andExpect(status().isNotFound());
    }

    private List<String> logged() {
        return jdbc.sql(
                        "select detail from audit_entry where action = 'session-ended' and subject = :name order by seq")
                .param("name", name)
                .query(String.class)
                .list();
    }
}
