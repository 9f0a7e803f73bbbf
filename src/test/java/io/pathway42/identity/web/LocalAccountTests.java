package io.pathway42.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.PathwayTest;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What happens to local accounts, over real HTTP. Every test has a person of its own. */
@PathwayTest
class LocalAccountTests {

    private static final String NEW = "kettle orbit violin marsh";

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

    @BeforeEach
    void addSomebody() {
        people.add(new Person(name, name, null, "Kim Larsen", "", "", Person.CONSULTANT));
    }

    @Test
    void locksAnAccountOutForPagesAndProgramsAlike() throws Exception {
        BrowserLike browser = new BrowserLike(port);
        browser.get("/sign-in");
        for (int i = 0; i < 3; i++) {
            assertThat(leadsTo(browser, name, "guess")).isEqualTo("/sign-in?refused");
        }
        for (int i = 0; i < 2; i++) {
            http.perform(get("/api/v1/me").with(httpBasic(name, "guess"))).andExpect(status().isUnauthorized());
        }
        http.perform(get("/api/v1/me").with(httpBasic(name, "demo")))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("locked-out"))
                .andExpect(jsonPath("$.detail").value(containsString("minute")))
                .andExpect(header().exists("Retry-After"));
        assertThat(leadsTo(browser, name, "demo")).isEqualTo("/sign-in?locked=1");
        assertThat(browser.get("/sign-in?locked=1").body()).contains("Too many attempts", "in a minute");
        assertThat(browser.get("/sign-in?locked=16").body()).contains("in 16 minutes");

        jdbc.sql("update sign_in_failure set locked_until = :now where account = :name")
                .param("now", OffsetDateTime.now(clock))
                .param("name", name)
                .update();
        assertThat(leadsTo(browser, name, "demo")).isEqualTo("/work");
        assertThat(jdbc.sql("select count(*) from sign_in_failure where account = :name")
                        .param("name", name)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void doesNotTellWhetherThereIsSuchAnAccount() throws Exception {
        String nobody = "nobody-" + name;
        BrowserLike browser = new BrowserLike(port);
        browser.get("/sign-in");
        for (int i = 0; i < 5; i++) {
            assertThat(leadsTo(browser, nobody, "guess")).isEqualTo("/sign-in?refused");
        }
        assertThat(leadsTo(browser, nobody, "guess")).isEqualTo("/sign-in?locked=1");
        http.perform(get("/api/v1/me").with(httpBasic(nobody, "guess")))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("locked-out"));
    }

    @Test
    void changesThePasswordOfWhoKnowsTheOldOneAndEndsAllSessions() throws Exception {
        BrowserLike here = new BrowserLike(port).signIn(name, "demo");
        BrowserLike there = new BrowserLike(port).signIn(name, "demo");
        http.perform(get("/api/v1/me").with(httpBasic(name, "demo"))).andExpect(status().isOk());
        assertThat(there.get("/account").body()).contains("End all others");

        here.get("/account/password");
        HttpResponse<String> refused =
                here.post("/account/password", Map.of("old", "guess", "password", "kim larsen 2026", "again", "other"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("not your password", "tried early");

        HttpResponse<String> changed =
                here.post("/account/password", Map.of("old", "demo", "password", NEW, "again", NEW));
        assertThat(here.leadsTo(changed)).isEqualTo("/sign-in?changed");
        assertThat(here.signedIn()).isFalse();
        assertThat(there.signedIn()).isFalse();
        http.perform(get("/api/v1/me").with(httpBasic(name, "demo"))).andExpect(status().isUnauthorized());
        http.perform(get("/api/v1/me").with(httpBasic(name, NEW))).andExpect(status().isOk());
    }

    @Test
    void letsAnOperatorIssueACodeThatWorksOnce() throws Exception {
        jdbc.sql("update person set password_hash = null where sign_in = :name")
                .param("name", name)
                .update();
        http.perform(post("/api/v1/people/" + name + "/one-time-code").with(httpBasic("consultant", "demo")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("not-an-operator"));
        JsonNode issued = json.readTree(
                http.perform(post("/api/v1/people/" + name + "/one-time-code").with(httpBasic("operator", "demo")))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        String code = issued.path("code").asText();
        assertThat(jdbc.sql("select code_hash from one_time_code where person = :name")
                        .param("name", name)
                        .query(String.class)
                        .single())
                .doesNotContain(code);

        BrowserLike browser = new BrowserLike(port);
        assertThat(browser.get("/new-password?code=" + code).body()).contains(code);
        HttpResponse<String> weak = browser.post(
                "/new-password", Map.of("code", code, "password", "passwordpassword", "again", "passwordpassword"));
        assertThat(weak.statusCode()).isEqualTo(422);
        HttpResponse<String> set = browser.post(
                "/new-password",
                Map.of("code", code.toLowerCase(Locale.ROOT).replace("-", " "), "password", NEW, "again", NEW));
        assertThat(browser.leadsTo(set)).isEqualTo("/sign-in?changed");
        assertThat(browser.signIn(name, NEW).signedIn()).isTrue();

        BrowserLike late = new BrowserLike(port);
        late.get("/new-password");
        assertThat(late.post("/new-password", Map.of("code", code, "password", NEW, "again", NEW))
                        .body())
                .contains("not valid");
    }

    @Test
    void takesNoCodeThatHasExpired() throws Exception {
        String code = json.readTree(http.perform(post("/api/v1/people/" + name + "/one-time-code")
                                .with(httpBasic("operator", "demo")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .path("code")
                .asText();
        jdbc.sql("update one_time_code set expires = :now where person = :name")
                .param("now", OffsetDateTime.now(clock))
                .param("name", name)
                .update();
        BrowserLike browser = new BrowserLike(port);
        browser.get("/new-password");
        assertThat(browser.post("/new-password", Map.of("code", code, "password", NEW, "again", NEW))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void keepsSessionsInTheDatabaseUnderANewIdAfterTheSignIn() {
        BrowserLike browser = new BrowserLike(port);
        browser.get("/sign-in");
        String before = browser.session();
        browser.post("/sign-in", Map.of("name", name, "password", "demo"));
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(sessions()).isOne();
    }

    @Test
    void flagsTheCookie() {
        assertThat(new BrowserLike(port)
                        .get("/sign-in")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElse(""))
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Max-Age");
    }

    @Test
    void endsASessionThatIsTooOldOrWasLeftAlone() {
        BrowserLike busy = new BrowserLike(port).signIn(name, "demo");
        assertThat(busy.signedIn()).isTrue();
        age("creation_time = creation_time - 43260000");
        assertThat(busy.signedIn()).isFalse();

        BrowserLike idle = new BrowserLike(port).signIn(name, "demo");
        age("last_access_time = last_access_time - 7260000, expiry_time = expiry_time - 7260000");
        assertThat(idle.signedIn()).isFalse();
    }

    @Test
    void signsOutEverywhere() {
        BrowserLike here = new BrowserLike(port).signIn(name, "demo");
        BrowserLike there = new BrowserLike(port).signIn(name, "demo");
        here.get("/account");
        assertThat(here.leadsTo(here.post("/account/sign-out-everywhere", Map.of())))
                .isEqualTo("/sign-in?out");
        assertThat(there.signedIn()).isFalse();
        assertThat(sessions()).isZero();
    }

    private String leadsTo(BrowserLike browser, String who, String password) {
        return browser.leadsTo(browser.post("/sign-in", Map.of("name", who, "password", password)));
    }

    private long sessions() {
        return jdbc.sql("select count(*) from spring_session where principal_name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private void age(String change) {
        jdbc.sql("update spring_session set " + change + " where principal_name = :name")
                .param("name", name)
                .update();
    }
}
