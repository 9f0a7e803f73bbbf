package io.pathway42.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import io.pathway42.Sheets;
import io.pathway42.engine.Rehearsal;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** A new consultant sets up a client: template, two mistakes, mended, plan, start. */
@PathwayTest
@TestPropertySource(properties = {"pathway42.notify.pause=PT1S", "spring.mail.host=localhost"})
class NewProgrammeBrowserTests extends BrowserTest {

    private static final GreenMail MAILS =
            new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    static {
        MAILS.start();
    }

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Map<String, String> CLIENT = Map.of(
            "Client id", "id",
            "Name", "name",
            "What the client does", "summary",
            "Sector", "sector",
            "Employees", "employees",
            "Why now", "trigger");

    private final ObjectNode definition = Definitions.like("tallowbrook");
    private final String client = definition.path("id").asText();

    private String lead = "";

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", () -> MAILS.getSmtp().getPort());
    }

    @BeforeEach
    void leaveTheLeadToAColleagueWhoReadsMail() {
        lead = "kim." + client;
        people.add(new Person(lead, lead, null, "Kim Larsen", "", "", Person.CONSULTANT));
        jdbc.sql("update person set email = :email where sign_in = :person")
                .param("email", lead + "@example.com")
                .param("person", lead)
                .update();
        rehearsal.advanceTo(OffsetDateTime.now(clock)
                .with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY))
                .with(LocalTime.NOON));
    }

    @Test
    void startsAClientFromAWorkbookWithMistakesThatAreMended() throws IOException {
        try (Desk desk = Desk.of(browser, address()).signIn("consultant")) {
            Page page = desk.open("/programmes").page();
            page.click("text=New programme");
            desk.picture("new-programme");
            Sheets sheets = fill(template(page));

            sheets.set("People", 5, "Role 1", "AIMS boss").set("AI systems", 6, "Owner", "t.nobody");
            upload(page, sheets);
            page.waitForURL("**/programmes/new/*-*");
            assertThat(page.locator("h1")).hasText("Check of the set-up");
            assertThat(faulty(page, "People", "Lena Vogt")).containsText("'AIMS boss' is not one of the choices");
            assertThat(faulty(page, "AI systems", "Coding assistant")).containsText("t.nobody");
            assertThat(page.locator("#main")).containsText("3 rows without a fault");
            desk.picture("new-check");

            sheets.set("People", 5, "Role 1", "AIMS manager").set("AI systems", 6, "Owner", "t.cto");
            upload(page, sheets);
            assertThat(page.locator(".note.ok"))
                    .containsText("No faults. Tallowbrook Talent Ltd: 7 people, 4 AI systems");
            assertThat(page.locator(".note.warn")).containsText("Marek Dudek leads development and owns");
            assertThat(page.locator(".note.warn"))
                    .containsText(Pattern.compile("Marek Dudek leads .* People, cell [A-Z]4"));
            desk.picture("new-faultless");

            page.click("text=Go on to the plan");
            assertThat(page.locator(".variant:has(:checked)")).containsText("Small firm, from nothing");
            page.locator(".variant", new Page.LocatorOptions().setHasText("about 15 months"))
                    .click();
            page.fill("#start", "2026-11-09");
            page.click("text=Show the dates");
            assertThat(page.locator(".variant:has(:checked)")).containsText("about 15 months");
            assertThat(page.locator("#start")).hasValue("2026-11-09");
            assertThat(page.url()).contains("start=2026-11-09").doesNotContain("csrf");
            desk.picture("new-plan");
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            "(box => box.scrollWidth <= box.clientWidth)(document.querySelector('.plans').parentElement)"))
                    .as("all variants in sight")
                    .isTrue();
            page.click("text=Start the programme");
            page.waitForURL("**/programmes/" + client + "-1");
            assertThat(page.locator("h1")).containsText("Tallowbrook Talent Ltd");
            assertThat(desk.complaints()).isEmpty();
        }
        firstTasksReachTheirOwners();
        theirMailArrives();
    }

    private void theirMailArrives() {
        JsonNode first = new Api(address()).firstTask(client + "-1");
        String reached = jdbc.sql("select email from person where sign_in = :person")
                .param("person", Api.holder(first))
                .query(String.class)
                .single();
        assertThat(MAILS.waitForIncomingEmail(30_000, 1)).isTrue();
        assertThat(MAILS.getReceivedMessages()).anySatisfy(mail -> {
            assertThat(mail.getAllRecipients()[0]).hasToString(reached);
            assertThat(GreenMailUtil.getWholeMessage(mail))
                    .contains(first.path("id").asText());
        });
    }

    /** Whoever leads, sponsors and manages finds the first steps in the inbox. */
    private void firstTasksReachTheirOwners() {
        JsonNode tasks = new Api(address())
                .call("operator", "GET", "/tasks?scope=all&programme=" + client + "-1", null)
                .path("items");
        assertThat(tasks).isNotEmpty();
        for (JsonNode task : tasks) {
            String owner = Api.holder(task);
            try (Desk desk = Desk.of(browser, address()).signIn(owner)) {
                assertThat(desk.open("/work")
                                .page()
                                .locator("a[href$='" + task.path("id").asText() + "']")
                                .first())
                        .isVisible();
            }
        }
    }

    @Test
    void saysWhatIsToFillInASetUpForAnotherClient() {
        String source = new Api(address()).openProgramme();
        try (Desk desk = Desk.examined(browser, address(), ColorScheme.LIGHT).signIn("consultant")) {
            Page page = desk.open("/programmes/new").page();
            page.selectOption("#programme", source);
            page.click("button[value=next-client]");
            assertThat(page.locator("h1")).hasText("New programme for another client");
            assertThat(page.locator("#main")).not().containsText("Brackenfold");
            assertThat(page.locator("#main [role=alert]")).hasCount(0);
            assertThat(page.locator("#main .lines-list").last()).containsText("AIMS manager");
            assertThat(page.locator("#main section").first().locator("a[href$='/workbook.xlsx']"))
                    .isVisible();
            assertThat(Accessibility.violations(page)).isEmpty();
            desk.picture("new-blank");
        }
        try (Desk phone = Desk.phone(browser, address()).signIn("consultant").open("/programmes/new")) {
            phone.page().click("text=New programme for another client");
            assertThat(phone.scrollsSideways()).isFalse();
            phone.picture("new-blank-phone");
        }
    }

    @Test
    void showsFaultsInPlaceOnAPhoneAndInTheDarkToEverybody() throws IOException {
        Sheets faulty = Sheets.of(template()).set("Client", "Employees", "many").set("People", 4, "Id", "kim");
        try (Desk phone = Desk.phone(browser, address()).signIn("consultant")) {
            Page page =
                    phone.open("/programmes/new").picture("new-programme-phone").page();
            assertThat(phone.scrollsSideways()).isFalse();
            upload(page, faulty);
            assertThat(page.locator(".is-faulty").first()).isVisible();
            assertThat(phone.scrollsSideways()).isFalse();
            phone.picture("new-check-phone");
        }
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Desk desk = Desk.examined(browser, address(), scheme).signIn("consultant")) {
                Page page = desk.open("/programmes/new").page();
                assertThat(Accessibility.violations(page)).isEmpty();
                upload(page, faulty);
                assertThat(Accessibility.violations(page)).isEmpty();
                desk.picture("new-check-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
                upload(page, fill(template()).set("Client", "Client id", Definitions.next("tallowbrook")));
                assertThat(page.locator(".note.ok")).isVisible();
                assertThat(Accessibility.violations(page)).isEmpty();
                page.click("text=Go on to the plan");
                assertThat(Accessibility.violations(page)).isEmpty();
                desk.picture("new-plan-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
        try (Desk phone = Desk.phone(browser, address()).signIn("consultant")) {
            Page page = phone.open("/programmes/new").page();
            page.locator(".lines-list a").first().click();
            page.click("text=Go on to the plan");
            assertThat(phone.scrollsSideways()).isFalse();
            phone.picture("new-plan-phone");
        }
    }

    private static com.microsoft.playwright.Locator faulty(Page page, String sheet, String row) {
        return page.locator("section.sheet", new Page.LocatorOptions().setHasText(sheet))
                .locator("tr", new com.microsoft.playwright.Locator.LocatorOptions().setHasText(row))
                .locator(".is-faulty");
    }

    private byte[] template() throws IOException {
        try (Desk desk = Desk.of(browser, address()).signIn("consultant")) {
            return template(desk.open("/programmes/new").page());
        }
    }

    private static byte[] template(Page page) throws IOException {
        Download template = page.waitForDownload(() -> page.click("text=Download the template"));
        return Files.readAllBytes(template.path());
    }

    private static void upload(Page page, Sheets sheets) {
        page.setInputFiles("input[type=file]", new FilePayload("tallowbrook.xlsx", XLSX, sheets.bytes()));
        assertThat(page.locator("h1")).hasText("Check of the set-up");
    }

    /** The way a person fills it in: over the example, row by row, with what the drop-downs offer. */
    private Sheets fill(byte[] template) {
        Sheets sheets = Sheets.of(template);
        CLIENT.forEach((title, field) ->
                sheets.set("Client", title, definition.path(field).asText()));
        sheets.set("Client", "First day of the programme", "2026-11-02")
                .set("Client", "Variant", "greenfield small")
                .set("Client", "Lead consultant", lead)
                .set("Client", "Certificate wanted by", "28.4.2028");
        int row = 3;
        for (String list : List.of("people", "external_people")) {
            for (JsonNode person : definition.path(list)) {
                sheets.set("People", row, "Id", person.path("id").asText())
                        .set("People", row, "Name", person.path("name").asText())
                        .set("People", row, "Job title", person.path("title").asText())
                        .set("People", row, "Organisation", person.path("org").asText())
                        .set("People", row, "Employed by", "people".equals(list) ? "client" : "outside")
                        .set("People", row, "E-mail", person.path("id").asText() + "@tallowbrook.example");
                for (int role = 0; role < 5; role++) {
                    String held = person.path("roles").path(role).asText("");
                    sheets.set("People", row, "Role " + (role + 1), held.replace('_', ' '));
                }
                row++;
            }
        }
        row = 3;
        for (JsonNode system : definition.path("ai_systems")) {
            sheets.set("AI systems", row, "Id", system.path("id").asText())
                    .set("AI systems", row, "Name", system.path("name").asText())
                    .set("AI systems", row, "Purpose", system.path("purpose").asText())
                    .set("AI systems", row, "Owner", system.path("owner").asText())
                    .set(
                            "AI systems",
                            row,
                            "Origin",
                            system.path("origin").asText().replace('_', ' '))
                    .set("AI systems", row, "Status", system.path("status").asText())
                    .set("AI systems", row, "Shadow AI", system.path("shadow").asBoolean() ? "yes" : "no");
            row++;
        }
        row = 3;
        for (JsonNode supplier : definition.path("suppliers")) {
            sheets.set("Suppliers", row, "Id", supplier.path("id").asText())
                    .set("Suppliers", row, "Name", supplier.path("name").asText())
                    .set("Suppliers", row, "Service", supplier.path("service").asText())
                    .set(
                            "Suppliers",
                            row,
                            "Criticality",
                            supplier.path("criticality").asText());
            row++;
        }
        return sheets.set("Certificates held", 3, "Standard", "Cyber Essentials")
                .set("Certificates held", 3, "Valid to", "2027-03-31");
    }
}
