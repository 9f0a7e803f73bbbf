package io.pathway42.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do who leave the mouse alone. */
@PathwayTest
class KeyboardBrowserTests extends BrowserTest {

    @Autowired
    private ProcessWalk walk;

    private String person = "";

    @BeforeEach
    void open() {
        person = "mei.tan@" + walk.open("brackenfold");
    }

    @Test
    void showsItsKeysInAWindowAndGoesBack() {
        try (Desk desk = Desk.of(browser, address()).signIn(person).open("/work?tab=others")) {
            Page page = desk.page();
            Locator window = page.locator("dialog");
            page.keyboard().press("?");
            assertThat(window).containsText("claim the step");
            assertThat(page.locator("dialog button")).isFocused();
            desk.picture("keys");
            page.keyboard().press("Escape");
            assertThat(window).hasCount(0);
            page.keyboard().press("/");
            assertThat(page.locator("main input[type=search]")).isFocused();
            page.keyboard().type("?");
            assertThat(window).hasCount(0);
            assertThat(page.locator("main input[type=search]")).hasValue("?");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void goesToTheSearchOverEverythingWhereAPageHasNone() {
        try (Desk desk = Desk.of(browser, address()).signIn(person).open(programme())) {
            desk.page().keyboard().press("/");
            desk.page().waitForURL("**/search");
            assertThat(desk.page().locator("main input[type=search]")).isFocused();
        }
    }

    @Test
    void readsTheFullNameOfAPhaseAndLandsBelowTheTopBar() {
        try (Desk desk = Desk.of(browser, address()).signIn(person).open(programme())) {
            Page page = desk.page();
            page.keyboard().press("Tab");
            page.locator(".phase a").last().focus();
            Object shown = page.evaluate("getComputedStyle(document.activeElement, '::after').content");
            assertThat((String) shown).contains("Recertification");
            desk.picture("phase-in-focus");
            assertThat(desk.scrollsSideways()).isFalse();
            desk.open(programme() + "#load");
            page.waitForCondition(() -> ((Number) page.evaluate("scrollY")).intValue() > 0);
            assertThat(page.locator("#load-title").boundingBox().y)
                    .isGreaterThan(page.locator(".top").boundingBox().height);
        }
    }

    private String programme() {
        return "/programmes/" + person.substring(person.indexOf('@') + 1) + "-1";
    }

    @Test
    void leavesSingleKeysAloneForWhoDictates() {
        try (Desk desk = Desk.phone(browser, address()).signIn(person).open("/keyboard")) {
            Page page = desk.page();
            assertThat(desk.picture("keyboard-390").scrollsSideways()).isFalse();
            page.uncheck("[data-keys]");
            desk.open("/work?tab=others");
            page.keyboard().press("?");
            page.keyboard().press("/");
            assertThat(page.locator("main input[type=search]")).not().isFocused();
            assertThat(page.locator("dialog")).hasCount(0);
            desk.open("/keyboard");
            assertThat(page.locator("[data-keys]")).not().isChecked();
            page.check("[data-keys]");
            desk.open("/work?tab=others");
            page.keyboard().press("?");
            assertThat(page.locator("dialog")).isVisible();
        }
    }

    @Test
    void listsItsKeysWithoutScriptAndInGerman() {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("de-DE"))) {
            Page page = context.newPage();
            page.navigate(address() + "/sign-in");
            page.fill("#name", person);
            page.fill("#password", "demo");
            page.click("button[type=submit]");
            page.click("summary:has(.avatar)");
            page.click("a[href$='/keyboard']");
            assertThat(page.locator("h1")).hasText("Tastatur");
            assertThat(page.locator("#keymap")).containsText("den Schritt übernehmen");
            assertThat(page.locator("[data-keys]")).isHidden();
        }
    }
}
