package io.pathway42.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.pathway42.PathwayTest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PathwayTest
class BrowserTests extends BrowserTest {

    private String address = "";
    private Api api;
    private String programme = "";

    @BeforeEach
    void openProgramme() {
        address = address();
        api = new Api(address);
        programme = api.openProgramme();
    }

    @Test
    void takesTheProgrammeOnThroughThreeRoles() {
        Set<String> roles = new LinkedHashSet<>();
        while (roles.size() < 3) {
            JsonNode task = api.firstTask(programme);
            roles.add(task.path("role").asText());
            complete(task);
            assertThat(api.firstTask(programme).path("id").asText())
                    .isNotEqualTo(task.path("id").asText());
        }
    }

    private void complete(JsonNode task) {
        try (Desk desk = Desk.of(browser, address).signIn(Api.holder(task))) {
            Page page = desk.page();
            page.locator(".row-what a[href$='" + task.path("id").asText() + "']")
                    .click();
            desk.formIsOpen();
            new FormFiller(page).fill();
            desk.picture("task-" + task.path("step").asText());
            page.click("#complete");
            page.waitForURL("**/done");
            PlaywrightAssertions.assertThat(page.locator("h1")).containsText("Done");
            PlaywrightAssertions.assertThat(
                            page.locator(".next-steps li, .reasons li").first())
                    .isVisible();
            desk.picture("done-" + task.path("step").asText());
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        JsonNode task = api.firstTask(programme);
        try (Desk desk = Desk.of(browser, address).signIn(Api.holder(task))) {
            desk.open("/work/tasks/" + task.path("id").asText());
            Page page = desk.page();
            page.click("#complete");
            PlaywrightAssertions.assertThat(page.locator("#form-summary")).isFocused();
            PlaywrightAssertions.assertThat(
                            page.locator(".fjs-form-field-error").first())
                    .isVisible();
            page.locator("#form-summary a").first().click();
            assertThat((Boolean) page.evaluate("document.activeElement.closest('.fjs-has-errors') !== null"))
                    .isTrue();
            desk.picture("refused");
            assertThat(page.url()).endsWith(task.path("id").asText());
        }
    }

    @Test
    void bringsTheDraftBackAfterAReload() {
        JsonNode task = api.firstTask(programme);
        try (Desk desk = Desk.of(browser, address).signIn(Api.holder(task))) {
            desk.open("/work/tasks/" + task.path("id").asText());
            Page page = desk.page();
            page.locator("#form-body textarea").first().click();
            page.keyboard().press("Control+A");
            page.keyboard().type("Half a thought, kept.");
            page.waitForSelector("#task-form[data-draft=saved]");
            page.reload();
            desk.formIsOpen();
            PlaywrightAssertions.assertThat(page.locator("#form-body textarea").first())
                    .hasValue("Half a thought, kept.");
            PlaywrightAssertions.assertThat(page.locator("#saved")).containsText("draft");
        }
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyWasFaster() {
        JsonNode task = api.firstTask(programme);
        String path = "/work/tasks/" + task.path("id").asText();
        try (Desk slow = Desk.of(browser, address).signIn(Api.holder(task)).open(path);
                Desk fast = Desk.of(browser, address).signIn(Api.holder(task)).open(path)) {
            new FormFiller(slow.page()).fill();
            new FormFiller(fast.page()).fill();
            fast.page().click("#complete");
            fast.page().waitForURL("**/done");
            slow.page().click("#complete");
            PlaywrightAssertions.assertThat(slow.page().locator("#form-notice")).containsText("completed this task");
            assertThat(slow.page().locator("#form-body textarea").first().inputValue())
                    .isNotEmpty();
            slow.picture("somebody-was-faster");
        }
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionIsOver() {
        JsonNode task = api.firstTask(programme);
        try (Desk desk = Desk.of(browser, address).signIn(Api.holder(task))) {
            desk.open("/work/tasks/" + task.path("id").asText());
            new FormFiller(desk.page()).fill();
            desk.page().context().clearCookies();
            desk.page().click("#complete");
            PlaywrightAssertions.assertThat(desk.page().locator("#form-notice a[target=_blank]"))
                    .isVisible();
            assertThat(desk.page().locator("#form-body textarea").first().inputValue())
                    .isNotEmpty();
        }
    }

    @Test
    void takesCommentsAndEvidence() {
        JsonNode task = api.firstTask(programme);
        try (Desk desk = Desk.of(browser, address).signIn(Api.holder(task))) {
            desk.open("/work/tasks/" + task.path("id").asText());
            Page page = desk.page();
            page.fill("#comment", "Who has the signed letter?");
            page.click("#talk button[type=submit]");
            PlaywrightAssertions.assertThat(page.locator("#talk")).containsText("Who has the signed letter?");
            page.setInputFiles(
                    "#evidence-file",
                    new com.microsoft.playwright.options.FilePayload(
                            "letter.txt",
                            "text/plain",
                            "Signed on the first day.".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            PlaywrightAssertions.assertThat(page.locator("#evidence .pieces")).containsText("letter.txt");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void fitsAPhone() {
        JsonNode task = api.firstTask(programme);
        try (Desk desk = Desk.phone(browser, address).open("/sign-in").picture("sign-in-390")) {
            desk.signIn(Api.holder(task));
            for (String path : pages(task)) {
                desk.open(path).picture(name(path) + "-390");
                assertThat(desk.scrollsSideways()).as(path).isFalse();
            }
            desk.page().click(".menu-button");
            PlaywrightAssertions.assertThat(desk.page().locator("#navigation a").first())
                    .isFocused();
            desk.picture("navigation-390");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void saysOnAPhoneInWhichWeekStepsFallDue() {
        JsonNode task = api.firstTask(programme);
        try (Desk desk = Desk.phone(browser, address()).signIn(Api.holder(task)).open("/programmes/" + programme)) {
            Locator weeks = desk.page().locator("#load td[class*='heat-']:not(:empty)");
            PlaywrightAssertions.assertThat(weeks.first()).isVisible();
            assertThat(weeks.first().boundingBox().x + weeks.first().boundingBox().width)
                    .isLessThan(390);
            assertThat((String) weeks.first().evaluate("cell => getComputedStyle(cell, '::before').content"))
                    .matches("\"\\d+ .*\"");
            desk.page().locator("#load").scrollIntoViewIfNeeded();
            desk.picture("load-390");
        }
    }

    @Test
    void obeysItsOwnContentSecurityPolicy() {
        JsonNode task = api.firstTask(programme);
        try (Desk desk = Desk.of(browser, address).signIn(Api.holder(task))) {
            for (String path : pages(task)) {
                desk.open(path);
                desk.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            }
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private List<String> pages(JsonNode task) {
        String home = "/programmes/" + programme;
        return List.of(
                "/work",
                "/work?tab=claimable",
                "/work?tab=others",
                "/work?tab=done",
                "/settings/tokens",
                "/work/tasks/" + task.path("id").asText(),
                "/programmes",
                "/programmes/new",
                home,
                home + "/steps",
                home + "/records",
                home + "/registers/ai-systems",
                home + "/registers/ai-systems/AIS-04",
                home + "/registers/findings",
                home + "/soa",
                "/programmes/unknown");
    }

    private String name(String path) {
        return path.startsWith("/work/tasks/")
                ? "task"
                : path.substring(1).replace(programme, "one").replaceAll("[^a-zA-Z0-9-]+", "-");
    }
}
