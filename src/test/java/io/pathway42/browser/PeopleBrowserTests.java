package io.pathway42.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who works on a programme: roles given and taken, refused by a rule, handed over, absences. */
@PathwayTest
class PeopleBrowserTests extends BrowserTest {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Clock clock;

    private String client = "";

    @BeforeEach
    void open() {
        client = walk.open("brackenfold");
    }

    @Test
    void givesARoleToASecondPersonAndTakesItFromTheFirst() {
        String task = task("aims_manager");
        try (Desk desk = Desk.of(browser, address()).signIn(person("mei.tan"))) {
            Page page = desk.open(people()).picture("people").page();
            page.click("text=Emily Frost");
            page.selectOption("#role", "aims_manager");
            page.click("form:has(#role) button");
            assertThat(page.locator(".note.ok")).containsText("The role is given");
            desk.picture("person");
            desk.open("/work/tasks/" + task);
            page.click("form[action$='/release'] button");
            page.waitForURL("**/work");
            assertThat(desk.complaints()).isEmpty();
        }
        try (Desk desk = Desk.of(browser, address()).signIn(person("emily.frost"))) {
            Page page = desk.open("/work?tab=claimable").page();
            assertThat(page.locator(".row-item:has(a[href$='" + task + "'])")).isVisible();
            desk.open(people() + "/" + person("mei.tan"));
            page.click("form[action$='/roles/aims_manager/take'] button");
            assertThat(page.locator(".note.ok")).containsText("The role is taken away");
            desk.open("/work");
            assertThat(page.locator(".row-item:has(a[href$='" + task + "'])")).isVisible();
        }
    }

    @Test
    void warnsOfRolesThatBarEachOther() {
        try (Desk desk = Desk.phone(browser, address()).signIn(person("mei.tan"))) {
            Page page = desk.open(people() + "/" + person("sofia.lindqvist")).page();
            page.selectOption("#role", "risk_owner");
            page.click("form:has(#role) button");
            assertThat(page.locator(".barring[role=alert]")).containsText("The role is given");
            assertThat(page.locator(".barring")).containsText("Accept the residual risk");
            desk.picture("barring-roles-390");
            assertThat(desk.scrollsSideways()).isFalse();
            desk.open(people()).picture("people-barring-390");
            assertThat(page.locator("tr:has-text('Sofia Lindqvist')")).containsText("roles bar each other");
            page.click(".note.warn >> text=Sofia Lindqvist");
            assertThat(page.locator(".barring")).containsText("Way out");
            page.click("form[action$='/roles/risk_owner/take'] button");
            assertThat(page.locator(".barring")).hasCount(0);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void offersTheHandoverOfARoleThatMustNotStayVacant() {
        try (Desk desk = Desk.of(browser, address()).signIn(person("mei.tan"))) {
            Page page = desk.open(people() + "/" + person("mei.tan")).page();
            page.click("form[action$='/roles/aims_manager/take'] button");
            assertThat(page.locator(".note.warn")).containsText("Mei Tan is the only one");
            desk.picture("last-holder");
            page.fill("#handover-text", "Moves to another country in May.");
            page.click(".handover button");
            assertThat(page.locator(".note.ok")).containsText("The handover has begun");
        }
        try (Desk desk = Desk.of(browser, address()).signIn(person("helen.ashworth"))) {
            Page page = desk.page();
            assertThat(page.locator(".rows").first()).containsText("Name a successor");
            page.click("text=Name a successor");
            desk.formIsOpen();
            assertThat(page.locator("main"))
                    .containsText("Handover of a role (AIMS manager): Moves to another country");
        }
    }

    @Test
    void saysInPlainWordsWhyARuleRefusesARole() {
        try (Desk desk = Desk.phone(browser, address()).signIn(person("mei.tan"))) {
            Page page = desk.open(people()).picture("people-390").page();
            assertThat(desk.scrollsSideways()).isFalse();
            desk.open(people() + "/new");
            page.check("input[value=external]");
            page.fill("#person-name", "Robin Hale");
            page.click("form.account-card button");
            assertThat(page.locator("#person-expires-fault")).isVisible();
            desk.picture("person-new-390");
            page.fill("#person-organisation", "Pathway consultancy (fictitious)");
            page.fill("#person-expires", LocalDate.now(clock).plusDays(30).toString());
            page.click("form.account-card button");
            page.selectOption("#role", "internal_auditor");
            page.click("form:has(#role) button");
            assertThat(page.locator("#role-fault")).containsText("never audits it");
            assertThat(page.locator("#role-fault")).containsText("Robin Hale belongs to the consultancy");
            desk.picture("role-refused-390");
            assertThat(desk.scrollsSideways()).isFalse();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void letsASubstituteWorkForWhoIsAway() {
        String task = task("supplier_manager");
        try (Desk desk = Desk.phone(browser, address()).signIn(person("oliver.grant"))) {
            Page page = desk.open("/settings").page();
            page.fill("#person-from", LocalDate.now(clock).toString());
            page.click(".absence button");
            assertThat(page.locator("#person-to-fault")).isVisible();
            page.fill("#person-to", LocalDate.now(clock).plusDays(9).toString());
            page.selectOption("#person-substitute", person("emily.frost"));
            page.click(".absence button");
            assertThat(page.locator(".lines-list")).containsText("Emily Frost stands in");
            desk.picture("settings-390");
            assertThat(desk.scrollsSideways()).isFalse();
            assertThat(desk.complaints()).isEmpty();
        }
        try (Desk desk = Desk.of(browser, address()).signIn(person("emily.frost"))) {
            Page page = desk.page();
            assertThat(page.locator(".row-item:has(a[href$='" + task + "']) .row-why"))
                    .containsText("Oliver Grant is away until");
            desk.picture("inbox-substitute");
            desk.open("/work/tasks/" + task);
            assertThat(page.locator("#complete")).isVisible();
            assertThat(page.locator("aside")).containsText("and you stand in");
        }
        try (Desk desk = Desk.of(browser, address()).signIn(person("mei.tan"))) {
            desk.open("/work/tasks/" + task);
            assertThat(desk.page().locator(".note").first()).containsText("Emily Frost stands in");
            desk.picture("task-away");
        }
    }

    @Test
    void namesWhomARuleKeepsFromATaskThatIsHandedOver() {
        String instance = walk.start(client, "gap-questionnaire", Map.of("role", "supplier_manager"), Optional.empty());
        walk.complete(walk.next(instance).orElseThrow(), Map.of());
        String review = walk.next(instance).orElseThrow().getId();
        try (Desk desk = Desk.of(browser, address()).signIn(person("mei.tan"))) {
            Page page = desk.open("/work/tasks/" + review).page();
            page.click(".menu:has(.hand-over) > summary");
            page.click(".barred summary");
            assertThat(page.locator(".barred")).containsText("Oliver Grant");
            assertThat(page.locator(".barred")).containsText("Nobody approves what they wrote themselves (SD-08)");
            assertThat(page.locator("#hand-over-to option[value='" + person("oliver.grant") + "']"))
                    .hasCount(0);
            desk.picture("hand-over-barred");
            page.selectOption("#hand-over-to", person("karen.mills"));
            page.fill("#hand-over-why", "Knows the suppliers.");
            page.click(".hand-over button[type=submit]");
            assertThat(page.locator(".note").first()).containsText("Karen Mills has this step");
        }
    }

    @Test
    void letsAnOperatorAssignAConsultantWhoSeesThatClientAlone() {
        String other = walk.open("tallowbrook");
        String consultant = "kim." + client.replace("brackenfold", "larsen");
        try (Desk desk = Desk.of(browser, address()).signIn("operator")) {
            Page page = desk.open("/administration/people")
                    .picture("administration")
                    .page();
            page.click("text=Add a consultant or operator");
            page.fill("#person-id", consultant);
            page.fill("#person-name", "Kim Larsen");
            page.click("form.account-card button");
            assertThat(page.locator("#person-organisation-fault")).isVisible();
            page.fill("#person-organisation", "Harbour consultancy");
            page.click("form.account-card button");
            page.selectOption("#client", client);
            page.click("form:has(#client) button");
            assertThat(page.locator(".lines-list")).containsText("Brackenfold");
            page.click("form[action$='/one-time-code'] button");
            assertThat(page.locator("#code")).not().hasValue("");
            desk.picture("administration-person");
            assertThat(desk.complaints()).isEmpty();
        }
        try (Desk desk = Desk.phone(browser, address()).signIn(consultant)) {
            desk.open("/programmes/" + client + "-1");
            assertThat(desk.page().locator("h1")).containsText("Brackenfold");
            desk.open("/programmes/" + other + "-1");
            assertThat(desk.page().locator("h1")).containsText("Not found");
            desk.open("/administration/people");
            assertThat(desk.page().locator("h1")).containsText("Not allowed");
        }
    }

    @Test
    void speaksGermanAndStumblesNobody() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (Desk desk = Desk.examined(browser, address(), scheme).signIn(person("mei.tan"))) {
                for (String path :
                        new String[] {people(), people() + "/new", people() + "/" + person("aoife.brennan"), "/settings"
                        }) {
                    assertThat(Accessibility.violations(desk.open(path).page()))
                            .as(path)
                            .isEmpty();
                }
                desk.open(people() + "/" + person("aoife.brennan") + "?locale=de");
                assertThat(desk.page().locator("#roles-title")).containsText("Rollen in diesem Programm");
                desk.picture("person-de-" + scheme);
            }
        }
    }

    private String task(String role) {
        return walk.next(walk.start(client, "gap-questionnaire", Map.of("role", role), Optional.empty()))
                .orElseThrow()
                .getId();
    }

    private String people() {
        return "/programmes/" + client + "-1/people";
    }

    private String person(String id) {
        return id + "@" + client;
    }
}
