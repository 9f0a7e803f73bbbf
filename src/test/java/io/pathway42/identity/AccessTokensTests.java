package io.pathway42.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PathwayTest
class AccessTokensTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @Autowired
    private Expiries expiries;

    @Autowired
    private Clock clock;

    private final String person = "kim.tester" + NUMBER.incrementAndGet();

    @Test
    void actsForItsPersonWithinItsScope() throws Exception {
        add(Person.CONSULTANT);
        JsonNode made = make("read");
        http.perform(with(made, get("/api/v1/me")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.person").value(person));
        http.perform(with(made, post("/api/v1/programmes?dryRun=true"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("token-may-only-read"));
    }

    @Test
    void changesWhatItsPersonMayChangeAndNoMore() throws Exception {
        add(Person.CONSULTANT);
        String dryRun = "/api/v1/programmes?dryRun=true";
        String definition = Definitions.like("brackenfold").toString();
        http.perform(with(make("read\",\"write"), post(dryRun))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(definition))
                .andExpect(status().is2xxSuccessful());
        jdbc.sql("update person set kind = 'staff' where sign_in = :person")
                .param("person", person)
                .update();
        http.perform(with(make("read\",\"write"), post(dryRun))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(definition))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("not-a-consultant"));
    }

    @Test
    void keepsOnlyAHash() throws Exception {
        add(Person.CONSULTANT);
        String secret = make("read").path("token").asText();
        assertThat(secret).startsWith("p42_").hasSize(47);
        assertThat(jdbc.sql("select token_hash from access_token where person = :person")
                        .param("person", person)
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(secret);
        http.perform(get("/api/v1/me/tokens").with(httpBasic(person, "demo")))
                .andExpect(jsonPath("$.items[0].name").value("nightly export"))
                .andExpect(content().string(not(containsString(secret))));
    }

    @Test
    void isRefusedOnceRevoked() throws Exception {
        add(Person.CONSULTANT);
        JsonNode made = make("read");
        http.perform(delete("/api/v1/me/tokens/" + made.path("id").asText()).with(httpBasic(person, "demo")))
                .andExpect(status().isNoContent());
        isRefused(made);
    }

    @Test
    void isRefusedOnceExpired() throws Exception {
        add(Person.CONSULTANT);
        JsonNode made = make("read");
        jdbc.sql("update access_token set expires = made where person = :person")
                .param("person", person)
                .update();
        isRefused(made);
    }

    @Test
    void diesWithTheAccessOfItsPerson() throws Exception {
        add(Person.CONSULTANT);
        JsonNode made = make("read");
        expiries.set(person, LocalDate.now(clock));
        http.perform(with(made, get("/api/v1/me"))).andExpect(status().isOk());
        expiries.set(person, LocalDate.now(clock).minusDays(1));
        isRefused(made);
        http.perform(get("/api/v1/me").with(httpBasic(person, "demo")))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(401, 403));
        http.perform(get("/work").with(user(person))).andExpect(redirectedUrl("/sign-in?ended"));
    }

    @Test
    void isNotTakenFromTheAddressNorForPages() throws Exception {
        add(Person.CONSULTANT);
        JsonNode made = make("read");
        http.perform(get("/api/v1/me?access_token=" + made.path("token").asText()))
                .andExpect(status().isUnauthorized());
        http.perform(with(made, get("/work"))).andExpect(redirectedUrl("http://localhost/sign-in"));
    }

    @Test
    void makesNoOtherToken() throws Exception {
        add(Person.CONSULTANT);
        http.perform(with(make("read\",\"write"), post("/api/v1/me/tokens"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("token-for-token"));
    }

    @Test
    void livesAYearAtMost() throws Exception {
        add(Person.CONSULTANT);
        for (LocalDate day : new LocalDate[] {
            LocalDate.now(clock).plusDays(366), LocalDate.now(clock).minusDays(1)
        }) {
            http.perform(post("/settings/tokens")
                            .with(user(person))
                            .with(csrf())
                            .param("name", "too long")
                            .param("password", "demo")
                            .param("expires", day.toString()))
                    .andExpect(status().isUnprocessableEntity());
        }
    }

    @Test
    void asksForThePasswordAgainAndKeepsWhatWasTyped() throws Exception {
        add(Person.CONSULTANT);
        String day = LocalDate.now(clock).plusDays(30).toString();
        http.perform(post("/settings/tokens")
                        .with(user(person))
                        .with(csrf())
                        .param("name", "nightly export")
                        .param("writes", "true")
                        .param("expires", day)
                        .param("password", "guess"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("This is not your password.")))
                .andExpect(content().string(containsString("value=\"nightly export\"")))
                .andExpect(content().string(containsString("value=\"true\" checked=\"checked\"")))
                .andExpect(content().string(containsString("value=\"" + day + "\"")))
                .andExpect(content().string(not(containsString("guess"))));
        assertThat(jdbc.sql("select failures from sign_in_failure where account = :person")
                        .param("person", person)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void asksForThePasswordOverTheApiWhereASessionCalls() throws Exception {
        add(Person.CONSULTANT);
        String wanted = "{\"name\": \"nightly\", \"expires\": \"%s\", \"password\": \"%s\"}";
        LocalDate day = LocalDate.now(clock).plusDays(30);
        for (String guess : new String[] {"", "guess"}) {
            http.perform(post("/api/v1/me/tokens")
                            .with(user(person))
                            .with(csrf())
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(wanted.formatted(day, guess)))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.errors[0].field").value("password"));
        }
        http.perform(post("/api/v1/me/tokens")
                        .with(user(person))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(wanted.formatted(day, "demo")))
                .andExpect(status().isCreated());
    }

    @Test
    void showsItsSecretOnce() throws Exception {
        add(Person.CONSULTANT);
        http.perform(post("/settings/tokens")
                        .with(user(person))
                        .with(csrf())
                        .param("name", "from the page")
                        .param("password", "demo")
                        .param("expires", LocalDate.now(clock).plusDays(30).toString()))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("value=\"p42_")));
        http.perform(get("/settings/tokens").with(user(person)))
                .andExpect(content().string(containsString("from the page")))
                .andExpect(content().string(not(containsString("p42_"))));
    }

    @Test
    void notesItsUseByTheHour() throws Exception {
        add(Person.CONSULTANT);
        JsonNode made = make("read");
        http.perform(with(made, get("/api/v1/me")));
        String first = lastUsed();
        http.perform(with(made, get("/api/v1/me")));
        assertThat(lastUsed()).isNotNull().isEqualTo(first);
    }

    private String lastUsed() {
        return jdbc.sql("select last_used from access_token where person = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }

    private void isRefused(JsonNode made) throws Exception {
        http.perform(with(made, get("/api/v1/me")))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", containsString("invalid_token")))
                .andExpect(jsonPath("$.code").value("token-not-valid"));
    }

    private void add(String kind) {
        people.add(new Person(person, person, null, "Kim Tester", "", "", kind));
    }

    private JsonNode make(String scopes) throws Exception {
        return JSON.readTree(http.perform(post("/api/v1/me/tokens")
                        .with(httpBasic(person, "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"nightly export\", \"scopes\": [\"%s\"], \"expires\": \"%s\"}"
                                .formatted(scopes, LocalDate.now(clock).plusDays(30))))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static MockHttpServletRequestBuilder with(JsonNode made, MockHttpServletRequestBuilder request) {
        return request.header("Authorization", "Bearer " + made.path("token").asText());
    }
}
