package io.pathway42.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What surrounds every page. */
@PathwayTest
class ShellBrowserTests extends BrowserTest {

    @Autowired
    private ProcessWalk walk;

    @Test
    void goesFromAnyPageToAnotherClient() {
        String client = walk.open("tallowbrook");
        walk.open("brackenfold");
        try (Desk desk = Desk.phone(browser, address()).signIn("operator")) {
            Page page = desk.open("/work").page();
            assertThat(page.locator(".switch-row")).hasCount(0);
            page.click(".switch > summary");
            assertThat(page.locator(".switch-row[href$='" + client + "-1']")).isVisible();
            desk.picture("switch-390");
            page.click(".switch-row[href$='" + client + "-1']");
            assertThat(page.locator("h1")).containsText("Tallowbrook");
            page.click(".switch > summary");
            assertThat(page.locator(".switch-row[aria-current]")).hasAttribute("href", "/programmes/" + client + "-1");
            desk.picture("switched-390");
            BoundingBox opener = page.locator(".switch > summary > .icon").boundingBox();
            assertThat(opener.x + opener.width)
                    .as("where the switcher ends and the search begins")
                    .isLessThan(page.locator(".top a[href='/search']").boundingBox().x);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void tellsTheProgrammesOfOneClientApart() {
        String client = walk.open("tallowbrook");
        ObjectNode next = Definitions.tree("tallowbrook").put("id", client);
        ((ObjectNode) next.path("programme")).put("follows", client + "-1");
        walk.open(next);
        try (Desk desk = Desk.phone(browser, address()).signIn("consultant")) {
            Page page = desk.open("/programmes/" + client + "-2").page();
            assertThat(page.locator(".switch > summary")).containsText("cycle 2");
            page.click(".switch > summary");
            assertThat(page.locator(".switch-row[href$='" + client + "-1']")).containsText("cycle 1");
            desk.picture("switch-cycles-390");
            desk.open("/portfolio?q=Tallowbrook").picture("portfolio-cycles-390");
            assertThat(desk.scrollsSideways()).isFalse();
            assertThat(desk.complaints()).isEmpty();
        }
        try (Desk desk = Desk.of(browser, address()).signIn("consultant")) {
            desk.open("/programmes/" + client + "-2").picture("programme-cycle-2");
            desk.open("/portfolio?q=Tallowbrook").picture("portfolio-cycles");
            assertThat(desk.complaints()).isEmpty();
        }
    }
}
