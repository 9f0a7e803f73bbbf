package io.pathway42.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may come in, from where and until when: accounts, sessions, tokens, invitations and the audit room. */
@PathwayTest
class AccessBrowserTests extends BrowserTest {

    @Autowired
    private ProcessWalk walk;

    private String client = "";

    @BeforeEach
    void open() {
        client = walk.open("brackenfold");
    }

    @Test
    void endsASessionThatWasLeftOpenElsewhere() {
        try (Desk phone = Desk.phone(browser, address()).signIn(person("karen.mills"));
                Desk desk = Desk.of(browser, address()).signIn(person("karen.mills"))) {
            Page page = desk.open("/account").picture("account-sessions-1440").page();
            assertThat(page.locator(".sessions li")).hasCount(2);
            assertThat(page.locator(".sessions li").first()).containsText("this browser");
            page.click(".sessions button");
            assertThat(page.locator(".note.ok")).containsText("has to sign in again");
            assertThat(page.locator(".sessions li")).hasCount(1);
            phone.open("/work");
            assertThat(phone.page().url()).contains("/sign-in");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void letsAnOperatorEndAllSessionsOfAPerson() {
        try (Desk theirs = Desk.of(browser, address()).signIn(person("karen.mills"));
                Desk desk = Desk.phone(browser, address()).signIn("operator")) {
            Page page =
                    desk.open("/administration/people/" + person("karen.mills")).page();
            page.click("form[action$='/sessions/end'] button");
            assertThat(page.locator("main")).containsText("In no browser at present");
            assertThat(desk.picture("administration-person-390").scrollsSideways())
                    .isFalse();
            theirs.open("/work");
            assertThat(theirs.page().url()).contains("/sign-in");
        }
    }

    @Test
    void makesATokenOnlyForWhoTypesThePassword() {
        try (Desk desk = Desk.phone(browser, address()).signIn(person("karen.mills"))) {
            Page page = desk.open("/settings/tokens").page();
            page.fill("#token-name", "nightly export");
            page.click("form.account-card button");
            assertThat(page.locator("#password-fault")).containsText("Enter the password");
            assertThat(page.locator("#token-name")).hasValue("nightly export");
            page.fill("#password", "demo");
            page.click("form.account-card button");
            assertThat(page.locator("#made-token")).isVisible();
            assertThat(desk.picture("tokens-390").scrollsSideways()).isFalse();
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void tellsAnAuditorWhatIsOpenToThem() {
        try (Desk desk = Desk.phone(browser, address())) {
            Page page = desk.open("/sign-in").page();
            page.fill("#name", person("stuart.reid"));
            page.fill("#password", "demo");
            page.click("main form button[type=submit]");
            assertThat(page.locator("h1")).containsText("Audit room");
            assertThat(desk.picture("audit-room-390").scrollsSideways()).isFalse();
            page.selectOption("#from-ai-systems", "AIS-04");
            page.click("form:has(#from-ai-systems) button");
            assertThat(page.locator("h1")).containsText("AIS-04");
            desk.open(programme() + "/people");
            assertThat(page.locator("main")).containsText("you may read what the audit room offers");
        }
    }

    @Test
    void isOpenToEverybody() {
        String task = walk.next(walk.start(
                        client, "gap-questionnaire", Map.of("role", "document_controller"), Optional.empty()))
                .orElseThrow()
                .getId();
        try (Desk desk = Desk.of(browser, address()).signIn(person("mei.tan"))) {
            desk.open(programme() + "/people/" + person("emily.frost"));
            desk.page().click("form[action$='/roles/document_controller/take'] button");
            desk.page().waitForLoadState();
        }
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            examine(scheme, "mei.tan@" + client, found, programme(), programme() + "/invitations", "/account");
            examine(scheme, "mei.tan@" + client, found, "/settings/tokens", "/work/tasks/" + task);
            examine(
                    scheme,
                    "operator",
                    found,
                    "/administration/people",
                    "/administration/people/new",
                    "/administration/people/consultant",
                    "/administration/people/" + person("mei.tan"));
            examine(
                    scheme,
                    person("stuart.reid"),
                    found,
                    programme() + "/audit-room",
                    programme() + "/audit-room?from=AIS-04",
                    programme() + "/people");
        }
        assertThat(found).isEmpty();
    }

    private void examine(ColorScheme scheme, String who, List<String> found, String... paths) {
        try (Desk desk = Desk.examined(browser, address(), scheme)) {
            desk.open("/sign-in").page().fill("#name", who);
            desk.page().fill("#password", "demo");
            desk.page().click("main form button[type=submit]");
            desk.page().waitForURL("**/{work,audit-room}*");
            for (String path : paths) {
                Accessibility.violations(desk.open(path).page()).forEach(fault -> found.add(path + ": " + fault));
            }
        }
    }

    private String programme() {
        return "/programmes/" + client + "-1";
    }

    private String person(String id) {
        return id + "@" + client;
    }
}
