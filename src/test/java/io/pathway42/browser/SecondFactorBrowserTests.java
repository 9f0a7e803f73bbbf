package io.pathway42.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.pathway42.PathwayTest;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import io.pathway42.identity.web.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** An installation on which consultants must have a second factor. */
@PathwayTest
@TestPropertySource(properties = "pathway42.identity.second-factor-for=consultant")
class SecondFactorBrowserTests extends BrowserTest {

    private static final String NEW = "kettle orbit violin marsh";

    private final String name = "kim." + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private People people;

    @BeforeEach
    void addSomebody() {
        people.add(new Person(name, name, null, "Kim Larsen", "Consultant", "", Person.CONSULTANT));
    }

    @Test
    void asksForASecondFactorFirstAndThenAtEverySignIn() {
        try (Desk desk = Desk.of(browser, address())) {
            Page page = desk.page();
            give(desk, name, "demo");
            page.waitForURL("**/account/second-factor");
            desk.open("/programmes");
            assertThat(page.url()).endsWith("/account/second-factor");
            PlaywrightAssertions.assertThat(page.locator(".qr")).isVisible();
            desk.picture("enrol-1440");

            Phone phone = Phone.with(page.locator(".secret").innerText());
            page.fill("#code", "000000");
            page.fill("#password", "guess");
            page.click("main button[type=submit]");
            PlaywrightAssertions.assertThat(page.locator("#code-fault, #password-fault"))
                    .hasCount(2);
            desk.picture("enrol-faults-1440");
            page.fill("#code", phone.code(-1));
            page.fill("#password", "demo");
            page.click("main button[type=submit]");
            PlaywrightAssertions.assertThat(page.locator(".codes li")).hasCount(8);
            desk.picture("recovery-codes-1440");
            String recovery = page.locator(".codes li").first().innerText();
            page.click("main .btn-primary");
            desk.picture("account-1440");

            signOut(desk);
            give(desk, name, "demo");
            page.waitForURL("**/sign-in/code");
            page.fill("#code", "000000");
            page.click("main button[type=submit]");
            PlaywrightAssertions.assertThat(page.locator(".note.danger")).containsText("wrong or was used");
            desk.picture("sign-in-code-1440");
            page.fill("#code", phone.code(0));
            page.click("main button[type=submit]");
            PlaywrightAssertions.assertThat(page.locator("header.top")).isVisible();

            signOut(desk);
            give(desk, name, "demo");
            page.fill("#code", recovery);
            page.click("main button[type=submit]");
            PlaywrightAssertions.assertThat(page.locator("header.top")).isVisible();
            desk.open("/account");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("7 recovery codes are left");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void changesThePassword() {
        String staff = "mo." + name;
        people.add(new Person(staff, staff, null, "Mo Larsen", "", "", Person.STAFF));
        try (Desk desk = Desk.of(browser, address()).signIn(staff)) {
            Page page = desk.page();
            page.click(".menu:has(.avatar) summary");
            page.click(".menu:has(.avatar) a[href='/account']");
            page.click("a[href='/account/password']");
            page.fill("#old", "demo");
            page.fill("#password", "passwordpassword");
            page.fill("#again", "passwordpassword");
            page.click("main button[type=submit]");
            PlaywrightAssertions.assertThat(page.locator("#password-fault")).containsText("tried early");
            desk.picture("password-1440");
            page.fill("#old", "demo");
            page.fill("#password", NEW);
            page.fill("#again", NEW);
            page.click("main button[type=submit]");
            PlaywrightAssertions.assertThat(page.locator(".note.ok")).containsText("Your password is set");
            give(desk, staff, NEW);
            page.waitForURL("**/work*");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void isOpenToEverybodyAndFitsAPhone() {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Desk desk = Desk.examined(browser, address(), scheme)) {
                desk.open("/new-password");
                found.addAll(Accessibility.violations(desk.page()));
                desk.open("/sign-in?locked=2");
                found.addAll(Accessibility.violations(desk.page()));
                give(desk, name, "demo");
                desk.page().waitForURL("**/account/second-factor");
                found.addAll(Accessibility.violations(desk.page()));
            }
        }
        try (Desk desk = Desk.phone(browser, address()).open("/new-password").picture("new-password-390")) {
            desk.open("/sign-in?locked=2").picture("sign-in-locked-390");
            give(desk, name, "demo");
            Page page = desk.page();
            page.waitForURL("**/account/second-factor");
            assertThat(desk.picture("enrol-390").scrollsSideways()).isFalse();
            page.fill("#code", Phone.with(page.locator(".secret").innerText()).code(-1));
            page.fill("#password", "demo");
            page.click("main button[type=submit]");
            assertThat(desk.picture("recovery-codes-390").scrollsSideways()).isFalse();
            for (String path : List.of("/account", "/account/password", "/account/second-factor")) {
                desk.open(path).picture(path.substring(1).replace('/', '-') + "-390");
                assertThat(desk.scrollsSideways()).as(path).isFalse();
            }
            signOut(desk);
            give(desk, name, "demo");
            page.waitForURL("**/sign-in/code");
            assertThat(desk.picture("sign-in-code-390").scrollsSideways()).isFalse();
        }
        try (Desk desk = Desk.examined(browser, address(), ColorScheme.LIGHT)) {
            give(desk, name, "demo");
            desk.page().waitForURL("**/sign-in/code");
            found.addAll(Accessibility.violations(desk.page()));
            desk.open("/account/password");
            found.addAll(Accessibility.violations(desk.page()));
        }
        assertThat(found).isEmpty();
    }

    private static void give(Desk desk, String person, String password) {
        Page page = desk.page();
        if (!page.url().contains("/sign-in")) {
            desk.open("/sign-in");
        }
        page.fill("#name", person);
        page.fill("#password", password);
        page.click("main form button[type=submit]");
    }

    private static void signOut(Desk desk) {
        desk.page().click(".menu:has(.avatar) summary");
        desk.page().click(".menu:has(.avatar) button[type=submit]");
        desk.page().waitForURL("**/sign-in?out");
    }
}
