package io.pathway42.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.pathway42.ProcessWalk;
import io.pathway42.identity.Absences;
import io.pathway42.identity.Expiries;
import io.pathway42.identity.People;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class NotificationPagesTests extends NotifyTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private Choices choices;

    @Autowired
    private People people;

    @Autowired
    private Absences absences;

    @Autowired
    private Expiries expiries;

    @Autowired
    private Postman postman;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String client = "";
    private String task = "";

    @BeforeEach
    void givesOliverAStep() {
        client = walk.open("brackenfold");
        task = walk.next(walk.start(client, "gap-questionnaire", Map.of("role", "supplier_manager"), Optional.empty()))
                .orElseThrow()
                .getId();
    }

    @Test
    void showsWhatIsNewAndForgetsItOnceRead() throws Exception {
        as("oliver.grant", get("/api/v1/me"))
                .andExpect(jsonPath("$.unread.notifications").value(1));
        page("oliver.grant", get("/notifications")).andExpect(content().string(containsString("is yours")));
        String id = jdbc.sql("select id from notification where task_id = :task")
                .param("task", task)
                .query(String.class)
                .single();
        page("oliver.grant", post("/notifications/" + id).with(csrf())).andExpect(redirectedUrl("/work/tasks/" + task));
        as("oliver.grant", get("/api/v1/me"))
                .andExpect(jsonPath("$.unread.notifications").value(0));
        as("mei.tan", post("/api/v1/me/notifications/" + id + "/read")).andExpect(status().isNotFound());
    }

    @Test
    void forgetsWhatIsDone() throws Exception {
        tasks.complete(task);

        as("oliver.grant", get("/api/v1/me"))
                .andExpect(jsonPath("$.unread.notifications").value(0));
    }

    @Test
    void tellsOfCommentsAndOfStepsHandedOverButNobodyOfTheirOwn() throws Exception {
        as("mei.tan", json(post("/api/v1/tasks/" + task + "/comments"), "{\"text\": \"Can I help?\"}"))
                .andExpect(status().is2xxSuccessful());
        as(
                        "oliver.grant",
                        json(
                                post("/api/v1/tasks/" + task + "/assign"),
                                "{\"person\": \"emily.frost@%s\", \"reason\": \"She knows the suppliers better\"}"
                                        .formatted(client)))
                .andExpect(status().is2xxSuccessful());

        assertThat(told("oliver.grant")).containsExactly("ASSIGNED", "COMMENT");
        assertThat(told("emily.frost")).containsExactly("HANDED_OVER");
        assertThat(told("mei.tan")).isEmpty();
    }

    @Test
    void tellsWhoIsAskedHowALateStepComesOn() throws Exception {
        jdbc.sql("update work_item set due = :due where task_id = :task")
                .param("due", java.time.OffsetDateTime.now(clock).minusDays(3))
                .param("task", task)
                .update();
        as("mei.tan", post("/api/v1/tasks/" + task + "/nudge")).andExpect(status().is2xxSuccessful());

        assertThat(told("oliver.grant")).contains("NUDGED");
    }

    @Test
    void letsEachPersonChooseAndRefusesWhatIsNotOffered() throws Exception {
        page(
                        "oliver.grant",
                        post("/settings/notifications")
                                .param("digest", "WEEKLY")
                                .param("language", "de")
                                .param("calendar", "de-by")
                                .with(csrf()))
                .andExpect(redirectedUrl("/settings/notifications?saved"));
        assertThat(choices.of("oliver.grant@" + client))
                .extracting(Choice::digest, Choice::ownLanguage, Choice::calendar)
                .containsExactly(Digest.WEEKLY, "de", "de-by");
        page("oliver.grant", get("/settings/notifications"))
                .andExpect(content().string(containsString("Germany, Bavaria")));
        page(
                        "oliver.grant",
                        post("/settings/notifications")
                                .param("calendar", "atlantis")
                                .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void endsDigestsWithOneClickAndWithoutASignIn() throws Exception {
        String address = "oliver@" + client + ".example.com";
        jdbc.sql("update person set email = :address where sign_in = :person")
                .param("address", address)
                .param("person", "oliver.grant@" + client)
                .update();
        jdbc.sql("update notification set mail = 'WAITING', mail_due = at where task_id = :task")
                .param("task", task)
                .update();
        postman.goRound();
        MimeMessage mail = Arrays.stream(MAILS.getReceivedMessages())
                .filter(one -> GreenMailUtil.getWholeMessage(one).contains(address))
                .findFirst()
                .orElseThrow();
        String link = mail.getHeader("List-Unsubscribe")[0].replaceAll("^<https://[^/]+|>$", "");

        http.perform(get(link)).andExpect(status().isOk());
        assertThat(choices.of("oliver.grant@" + client).digest()).isEqualTo(Digest.EACH);
        http.perform(post(link).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());

        assertThat(choices.of("oliver.grant@" + client).digest()).isEqualTo(Digest.NONE);
        http.perform(post("/unsubscribe/guessed")).andExpect(status().isNotFound());
    }

    @Test
    void servesDeadlinesAbsencesAndAuditsToWhoHasTheAddress() throws Exception {
        LocalDate today = LocalDate.now(clock);
        absences.enter("oliver.grant@" + client, "emily.frost@" + client, today, today.plusDays(2), "test");
        jdbc.sql("""
                        insert into audit (programme_id, client_id, ref, kind, status, opened_on, start_on, end_on)
                        values (:programme, :client, 'S1-01', 'stage-1', 'planned', :today, :start, :end)""")
                .param("programme", client + "-1")
                .param("client", client)
                .param("today", today)
                .param("start", today.plusDays(30))
                .param("end", today.plusDays(31))
                .update();
        String path =
                feeds.make(people.find("oliver.grant@" + client).orElseThrow()).replaceAll("^https://[^/]+", "");

        String answer = http.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/calendar"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        List<VEvent> events = Biweekly.parse(answer).first().getEvents();
        assertThat(events)
                .extracting(event -> event.getUid().getValue())
                .contains("task-" + task + "@pathway42", "audit-" + client + "-1-S1-01@pathway42")
                .anyMatch(uid -> uid.startsWith("absence-"));
        assertThat(answer.replace("\r\n ", "")).contains("URL:https://pathway42.example.com/work/tasks/" + task);
    }

    @Test
    void closesACalendarThatIsRevokedOrWhoseOwnerLeft() throws Exception {
        var oliver = people.find("oliver.grant@" + client).orElseThrow();
        String first = feeds.make(oliver).replaceAll("^https://[^/]+", "");
        String second = feeds.make(oliver).replaceAll("^https://[^/]+", "");
        http.perform(get(first)).andExpect(status().isNotFound());
        http.perform(get(second)).andExpect(status().isOk());

        expiries.set("oliver.grant@" + client, LocalDate.now(clock).minusDays(1));
        http.perform(get(second)).andExpect(status().isNotFound());
        expiries.set("oliver.grant@" + client, null);
        feeds.revoke(oliver);

        http.perform(get(second)).andExpect(status().isNotFound());
        http.perform(get("/calendar/guessed.ics")).andExpect(status().isNotFound());
    }

    @Test
    void showsOperatorsWhatDidNotArriveAndNobodyElse() throws Exception {
        outbox.test("operator", "lost@example.com");
        jdbc.sql("update mail set error = 'Connection refused', state = 'FAILED' where address = 'lost@example.com'")
                .update();

        page("mei.tan", get("/administration/deliveries")).andExpect(status().isForbidden());
        http.perform(get("/administration/deliveries").with(user("operator")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Connection refused")));
        String id = jdbc.sql("select id from mail where address = 'lost@example.com'")
                .query(String.class)
                .single();
        http.perform(post("/administration/deliveries/mails/" + id + "/again")
                        .with(user("operator"))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        postman.goRound();
        http.perform(get("/administration/deliveries").with(user("operator")))
                .andExpect(content().string(not(containsString("lost@example.com"))));
        http.perform(post("/administration/deliveries/test")
                        .param("address", "nobody")
                        .with(user("operator"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
    }

    private List<String> told(String person) {
        return jdbc.sql("select kind from notification where task_id = :task and person = :person order by at, kind")
                .param("task", task)
                .param("person", person + "@" + client)
                .query(String.class)
                .list();
    }

    private ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(httpBasic(person + "@" + client, "demo")));
    }

    private ResultActions page(String person, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(user(person + "@" + client)));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
