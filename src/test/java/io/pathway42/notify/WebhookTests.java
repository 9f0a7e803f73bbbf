package io.pathway42.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.pathway42.ProcessWalk;
import io.pathway42.audit.Certificate;
import io.pathway42.audit.Certificates;
import io.pathway42.engine.Rehearsal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Against a real HTTP server in this JVM. */
class WebhookTests extends NotifyTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private WebhookCaller caller;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc http;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger answer = new AtomicInteger(204);
    private HttpServer server;
    private String client = "";

    @BeforeEach
    void listens() throws IOException {
        client = walk.open("brackenfold");
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/hook", exchange -> {
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst(WebhookCaller.SIGNATURE),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stops() {
        server.stop(0);
        jdbc.sql("delete from webhook_delivery").update();
        jdbc.sql("delete from webhook").update();
    }

    @Test
    void callsWithASignatureThatItsSecretExplains() throws Exception {
        String secret = add("task.created").path("secret").asText();
        createTask();

        caller.goRound();

        Received call = only(received);
        JsonNode body = JSON.readTree(call.body());
        assertThat(body.path("type").asText()).isEqualTo("task.created");
        assertThat(body.path("data").path("programme").asText()).isEqualTo(client + "-1");
        String[] parts = call.signature().split("[=,]", -1);
        assertThat(parts[3]).isEqualTo(WebhookCaller.sign(secret, Long.parseLong(parts[1]), call.body()));
    }

    @Test
    void callsOnlyForWhatWasChosen() throws Exception {
        add("task.completed");
        String task = createTask();
        caller.goRound();
        assertThat(received).isEmpty();

        tasks.complete(task);
        caller.goRound();

        assertThat(only(received).body()).contains("\"type\":\"task.completed\"", task);
    }

    @Test
    void tellsOfLateSteps() throws Exception {
        add("task.overdue");
        String task = createTask();
        rehearsal.advance("P30D");

        caller.goRound();

        assertThat(received).anySatisfy(call -> assertThat(call.body()).contains(task));
    }

    @Test
    void tellsWhatBecomesOfTheCertificate() throws Exception {
        add("certificate.changed");
        LocalDate day = LocalDate.of(2027, 12, 17);
        certificates.enter(
                client + "-1", client, new Certificates.Grant("AI-7", "The body", "All", day, day, day.plusYears(3)));
        certificates.becomes(client + "-1", Certificate.SUSPENDED);

        caller.goRound();

        assertThat(received)
                .extracting(call -> JSON.readTree(call.body()).path("data"))
                .extracting(data ->
                        data.path("number").asText() + " " + data.path("status").asText())
                .containsExactlyInAnyOrder("AI-7 valid", "AI-7 suspended");
    }

    @Test
    void keepsTheSecretUnreadableInTheDatabase() throws Exception {
        String secret = add("task.created").path("secret").asText();

        assertThat(jdbc.sql("select secret from webhook").query(String.class).single())
                .doesNotContain(secret);
    }

    @Test
    void triesAgainWithGrowingDelaysAndKeepsWhatIsGivenUpForRedelivery() throws Exception {
        String webhook = add("task.created").path("id").asText();
        createTask();
        answer.set(500);
        caller.goRound();
        caller.goRound();
        assertThat(received).hasSize(1);
        for (int day = 0; day < 8; day++) {
            rehearsal.advance("P1D");
            caller.goRound();
        }
        assertThat(received).hasSize(7);
        JsonNode dead = deliveries(webhook).path(0);
        assertThat(dead.path("state").asText()).isEqualTo("DEAD");
        assertThat(dead.path("status").asInt()).isEqualTo(500);

        answer.set(200);
        as("mei.tan", post(path(webhook) + "/deliveries/" + dead.path("id").asText() + "/redeliver"))
                .andExpect(status().isNoContent());
        caller.goRound();

        assertThat(deliveries(webhook).path(0).path("state").asText()).isEqualTo("DELIVERED");
    }

    @Test
    void followsNoRedirect() throws Exception {
        String webhook = add("task.created").path("id").asText();
        createTask();
        answer.set(302);

        caller.goRound();

        assertThat(deliveries(webhook).path(0).path("error").asText()).isEqualTo("The answer was 302");
    }

    @Test
    void refusesAddressesThatAreNoneOrNotSecure() throws Exception {
        for (String url :
                List.of("", "hook", "ftp://example.com/x", "https://user:pw@example.com/", "file:///etc/passwd")) {
            as("mei.tan", json(post(hooks()), Map.of("url", url, "events", List.of("task.created"))))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(jsonPath("$.errors[0].field").value("url"));
        }
        as("mei.tan", json(post(hooks()), Map.of("url", "https://example.com/x", "events", List.of("anything"))))
                .andExpect(jsonPath("$.errors[0].field").value("events"));
    }

    @Test
    void leavesThemToTheAimsManagerAndTheConsultant() throws Exception {
        as("oliver.grant", get(hooks())).andExpect(status().isForbidden());
        http.perform(get(hooks()).with(httpBasic("consultant", "demo"))).andExpect(status().isOk());
        String webhook = add("task.created").path("id").asText();
        as("oliver.grant", delete(path(webhook))).andExpect(status().isForbidden());
        as("mei.tan", delete(path(webhook))).andExpect(status().isNoContent());
        as("mei.tan", get(path(webhook) + "/deliveries")).andExpect(status().isNotFound());
    }

    private JsonNode add(String event) throws Exception {
        return JSON.readTree(as("mei.tan", json(post(hooks()), Map.of("url", address(), "events", List.of(event))))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private String createTask() {
        return walk.next(walk.start(client, "gap-questionnaire", Map.of("role", "supplier_manager"), Optional.empty()))
                .orElseThrow()
                .getId();
    }

    private JsonNode deliveries(String webhook) throws Exception {
        return JSON.readTree(as("mei.tan", get(path(webhook) + "/deliveries"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .path("items");
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    private String hooks() {
        return "/api/v1/programmes/" + client + "-1/webhooks";
    }

    private String path(String webhook) {
        return hooks() + "/" + webhook;
    }

    private ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(httpBasic(person + "@" + client, "demo")));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, Object body)
            throws IOException {
        return request.contentType(MediaType.APPLICATION_JSON).content(JSON.writeValueAsString(body));
    }

    private static <T> T only(List<T> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private record Received(String signature, String body) {}
}
