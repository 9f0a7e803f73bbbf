package io.pathway42.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PathwayTest
class SessionTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private SessionRepository<? extends Session> sessions;

    @LocalServerPort
    private int port;

    @Test
    void holdOnAnotherNodeAndAfterARestart() {
        BrowserLike browser = new BrowserLike(port).signIn("operator", "demo");
        browser.get("/account");
        String id = new String(Base64.getDecoder().decode(browser.session()), StandardCharsets.UTF_8);
        SessionRepository<? extends Session> anotherNode =
                new JdbcIndexedSessionRepository(jdbc, new TransactionTemplate(transactions));

        Session session = anotherNode.findById(id);

        assertThat(session).isNotNull();
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        assertThat(context.getAuthentication().getName()).isEqualTo("operator");
        assertThat(context.getAuthentication().getCredentials()).isNull();
    }

    @Test
    void areNotWrittenForEachPageThatIsRead() {
        BrowserLike browser = new BrowserLike(port).signIn("operator", "demo");
        browser.get("/account");
        String id = new String(Base64.getDecoder().decode(browser.session()), StandardCharsets.UTF_8);
        long used = lastUsed(id);

        browser.get("/account");

        assertThat(lastUsed(id)).isEqualTo(used);
    }

    @Test
    void keepWhenTheyWereLastUsedToTheMinute() {
        BrowserLike browser = new BrowserLike(port).signIn("operator", "demo");
        String id = new String(Base64.getDecoder().decode(browser.session()), StandardCharsets.UTF_8);
        jdbc.update("update spring_session set last_access_time = last_access_time - 60000 where session_id = ?", id);
        long used = lastUsed(id);

        browser.get("/account");

        assertThat(lastUsed(id)).isGreaterThanOrEqualTo(used + 60000);
    }

    @Test
    void letTwoRequestsAtOncePutTheSameIntoThem() {
        String id = newSession(sessions);

        putAtOnce(sessions, id);

        assertThat(sessions.findById(id).<String>getAttribute("draft")).isEqualTo("second");
    }

    private static <S extends Session> String newSession(SessionRepository<S> sessions) {
        S session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    private static <S extends Session> void putAtOnce(SessionRepository<S> sessions, String id) {
        S first = sessions.findById(id);
        S second = sessions.findById(id);
        first.setAttribute("draft", "first");
        second.setAttribute("draft", "second");
        sessions.save(first);
        sessions.save(second);
    }

    private long lastUsed(String session) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select last_access_time from spring_session where session_id = ?", Long.class, session));
    }

    @Test
    void leaveBehindWhatWasTyped() throws Exception {
        ObjectNode definition = Definitions.like("brackenfold");
        http.perform(post("/api/v1/programmes")
                        .with(httpBasic("consultant", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(definition.toString()))
                .andExpect(status().isCreated());
        JsonNode task = json.readTree(http.perform(get("/api/v1/tasks?scope=all&programme="
                                        + definition.path("id").asText() + "-1")
                                .with(httpBasic("operator", "demo")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .path("items")
                .path(0);
        String holder = task.path("assignee").isNull()
                ? task.path("candidates").path(0).asText()
                : task.path("assignee").asText();
        String path = "/api/v1/tasks/" + task.path("id").asText();
        BrowserLike browser = new BrowserLike(port).signIn(holder, "demo");
        http.perform(put(path + "/draft")
                        .with(httpBasic(holder, "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"halfAThought\": \"kept for later\"}"))
                .andExpect(status().is2xxSuccessful());

        browser.get("/account");
        browser.post("/account/sign-out-everywhere", Map.of());

        assertThat(browser.signedIn()).isFalse();
        http.perform(get(path + "/form").with(httpBasic(holder, "demo")))
                .andExpect(content().string(containsString("kept for later")));
    }
}
