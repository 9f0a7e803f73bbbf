package io.pathway42.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do with a task beside filling its form, and what the certification body sends. */
@PathwayTest
class TaskBrowserTests extends BrowserTest {

    @Autowired
    private ProcessWalk walk;

    private String client = "";

    @BeforeEach
    void open() {
        client = walk.open("brackenfold");
    }

    @Test
    void claimsCommentsAndGivesBack() {
        String task = task("risk_owner").getId();
        try (Desk desk = Desk.of(browser, address()).signIn("karen.mills@" + client)) {
            Page page = desk.open("/work?tab=claimable").page();
            assertThat(page.locator(".row-why").first()).containsText("You can take it");
            desk.picture("claimable");
            page.locator(".row-item:has(a[href$='" + task + "']) [data-claim]").click();
            desk.formIsOpen();
            page.fill("#comment", "Do we count the pilot too?");
            page.click("#talk button[type=submit]");
            assertThat(page.locator("#talk")).containsText("Do we count the pilot too?");
            desk.picture("claimed");
            page.click("form[action$='/release'] button");
            page.waitForURL("**/work");
            desk.open("/work/tasks/" + task);
            assertThat(page.locator("form[action$='/claim'] button")).isVisible();
            assertThat(page.locator("aside")).containsText("gave it back");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void handsATaskOverToSomebodyWhoSeesWhy() {
        String path = "/work/tasks/" + task("supplier_manager").getId();
        try (Desk desk =
                Desk.phone(browser, address()).signIn("oliver.grant@" + client).open(path)) {
            Page page = desk.page();
            page.click(".menu:has(.hand-over) summary");
            desk.picture("hand-over-390");
            assertThat(desk.scrollsSideways()).isFalse();
            assertThat(page.locator(".hand-over").boundingBox().x).isNotNegative();
            page.selectOption("#hand-over-to", "karen.mills@" + client);
            page.fill("#hand-over-why", "I am away until Monday.");
            page.click(".hand-over button[type=submit]");
            desk.formIsOpen();
            assertThat(page.locator(".note").first()).containsText("Karen Mills has this step");
            desk.picture("handed-over-390");
            assertThat(desk.complaints()).isEmpty();
        }
        try (Desk desk =
                Desk.of(browser, address()).signIn("karen.mills@" + client).open(path)) {
            assertThat(desk.page().locator("aside")).containsText("It was handed over to you");
            assertThat(desk.page().locator("aside")).containsText("I am away until Monday.");
        }
    }

    @Test
    void showsWhatWasSentAndLetsNobodyChangeIt() {
        Task task = task("supplier_manager");
        String said = "The customers in the Nordic countries ask for it.";
        walk.complete(task, Map.of("r_A_10_2.note", said));
        try (Desk desk = Desk.of(browser, address()).signIn("mei.tan@" + client)) {
            Page page = desk.open("/work/tasks/" + task.getId()).page();
            assertThat(page.locator(".note.ok")).containsText("Completed by Oliver Grant as Supplier manager");
            assertThat(page.locator("#form-body textarea").first()).hasValue(said);
            assertThat(page.locator("#form-body textarea").first()).not().isEditable();
            assertThat(page.locator("#form-foot")).isHidden();
            desk.picture("sent");
            page.click(".note.ok a");
            assertThat(page.locator("#record-1")).containsText("Supplier manager");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void tellsWhatBecameOfEachStep() {
        walk.finish(walk.start(client, "baseline", Map.of(), Optional.of("gateway_BaselineBegun")), Map.of());
        try (Desk desk = Desk.of(browser, address()).signIn("mei.tan@" + client)) {
            Page page = desk.open("/programmes/" + client + "-1/steps")
                    .picture("steps")
                    .page();
            page.locator(".tabs a", new Page.LocatorOptions().setHasText("Skipped"))
                    .click();
            assertThat(page.locator("tbody tr").first()).containsText("Needed only where");
            assertThat(page.locator("tbody .chip").first()).hasText("Skipped");
            page.selectOption("#phase", "P02");
            page.click(".filter button");
            assertThat(page.locator(".empty")).containsText("No step is like that");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void takesTheReportOfTheCertificationBody() {
        walk.start(client, "stage-1", Map.of(), Optional.of("receiveTask_Stage1Report"));
        String home = "/programmes/" + client + "-1";
        try (Desk desk =
                Desk.phone(browser, address()).signIn("mei.tan@" + client).open(home)) {
            Page page = desk.page();
            page.check("#awaited input[value=concerns]");
            page.fill("#awaited textarea[name=concerns]", "no reference here");
            desk.picture("report-390");
            assertThat(desk.scrollsSideways()).isFalse();
            page.click("#awaited button[type=submit]");
            assertThat(page.locator("#awaited .note.danger li").first()).isInViewport();
            desk.picture("report-faults-390");
            assertThat(page.locator("#awaited textarea[name=concerns]")).hasValue("no reference here");
            page.fill("#awaited textarea[name=concerns]", "9.2.2: no audit criteria");
            page.fill("#awaited input[name=date]", "2026-11-20");
            page.click("#awaited button[type=submit]");
            assertThat(page.locator(".note.ok")).containsText("Stage 1 report");
            desk.picture("report-entered-390");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void keepsWhatWasTypedAMomentBeforeLeaving() {
        String path = "/work/tasks/" + task("supplier_manager").getId();
        try (Desk desk =
                Desk.of(browser, address()).signIn("oliver.grant@" + client).open(path)) {
            type(desk, "Half a thought, and gone.");
            desk.page().click("#navigation a[href$='/work']");
            desk.page().waitForURL("**/work");
            desk.open(path);
            assertThat(field(desk)).hasValue("Half a thought, and gone.");
            type(desk, "Another one, and anew.");
            desk.page().reload();
            desk.formIsOpen();
            assertThat(field(desk)).hasValue("Another one, and anew.");
            assertThat(desk.complaints()).isEmpty();
        }
        try (Desk elsewhere =
                Desk.of(browser, address()).signIn("oliver.grant@" + client).open(path)) {
            assertThat(field(elsewhere)).hasValue("Another one, and anew.");
        }
    }

    @Test
    void keepsWhatWasTypedAfterTheSessionWasOver() {
        String path = "/work/tasks/" + task("supplier_manager").getId();
        try (Desk desk =
                Desk.of(browser, address()).signIn("oliver.grant@" + client).open(path)) {
            desk.page().context().clearCookies();
            type(desk, "Typed to nobody.");
            desk.page().click("#navigation a[href$='/work']");
            desk.page().waitForURL("**/sign-in*");
            desk.signIn("oliver.grant@" + client).open(path);
            assertThat(field(desk)).hasValue("Typed to nobody.");
            assertThat(desk.page().locator("#saved")).containsText("draft");
        }
        try (Desk elsewhere =
                Desk.of(browser, address()).signIn("oliver.grant@" + client).open(path)) {
            assertThat(field(elsewhere)).hasValue("Typed to nobody.");
        }
    }

    @Test
    void asksBeforeTooMuchToSendOnLeavingIsLost() {
        String path = "/work/tasks/" + task("supplier_manager").getId();
        String speech = "So much to say. ".repeat(5000);
        try (Desk desk =
                Desk.of(browser, address()).signIn("oliver.grant@" + client).open(path)) {
            List<String> asked = new ArrayList<>();
            desk.page().onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.accept();
            });
            field(desk).click();
            field(desk).fill(speech);
            desk.page().click("#navigation a[href$='/work']");
            desk.page().waitForURL("**/work");
            assertThat(asked).contains("beforeunload");
            desk.open(path);
            assertThat(field(desk)).hasValue(speech);
        }
    }

    @Test
    void offersWhatWasTypedHereWhenADraftCameFromElsewhere() {
        String path = "/work/tasks/" + task("supplier_manager").getId();
        try (Desk here = Desk.of(browser, address())
                        .signIn("oliver.grant@" + client)
                        .open(path);
                Desk elsewhere = Desk.of(browser, address())
                        .signIn("oliver.grant@" + client)
                        .open(path)) {
            here.page().context().clearCookies();
            type(here, "Typed in the train.");
            here.page().click("#navigation a[href$='/work']");
            here.page().waitForURL("**/sign-in*");
            type(elsewhere, "Typed at the desk.");
            elsewhere.page().waitForSelector("#task-form[data-draft=saved]");

            here.signIn("oliver.grant@" + client).open(path);
            assertThat(field(here)).hasValue("Typed at the desk.");
            assertThat(here.page().locator("#form-notice")).containsText("had not reached us");
            here.picture("typed-elsewhere");
            here.page().click("text=Show what I typed here");
            assertThat(field(here)).hasValue("Typed in the train.");
            assertThat(here.page().locator("#form-notice")).isHidden();
            here.page().waitForSelector("#task-form[data-draft=saved]");
        }
    }

    private static Locator field(Desk desk) {
        return desk.page().locator("#form-body textarea").first();
    }

    private static void type(Desk desk, String text) {
        field(desk).click();
        desk.page().keyboard().press("Control+A");
        desk.page().keyboard().type(text);
    }

    private Task task(String role) {
        return walk.next(walk.start(client, "gap-questionnaire", Map.of("role", role), Optional.empty()))
                .orElseThrow();
    }
}
