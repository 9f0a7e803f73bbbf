package io.pathway42.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.pathway42.identity.web.Phone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;

/** An installation that nobody has signed in to yet. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "pathway42.identity.secret-key-file=target/secret.key"
        })
@DirtiesContext
class SetupBrowserTests extends BrowserTest {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{5}(-[A-Z0-9]{5}){3}");
    private static final String PASSWORD = "a few plain words";

    @Test
    void leadsFromTheCodeInTheLogToTheFirstProgramme(CapturedOutput log) {
        try (Desk desk = Desk.phone(browser, address()).open("/").picture("setup-390")) {
            Page page = desk.page();
            page.fill("#password", "short");
            page.click("button[type=submit]");
            PlaywrightAssertions.assertThat(page.locator("#code-fault, #password-fault"))
                    .hasCount(2);
            assertThat(desk.picture("setup-faults-390").scrollsSideways()).isFalse();
            page.fill("#code", code(log));
            page.check("input[value=consultant]");
            page.fill("#signIn", "kim.larsen");
            page.fill("#name", "Kim Larsen");
            page.fill("#password", PASSWORD);
            page.click("button[type=submit]");
            PlaywrightAssertions.assertThat(page.locator(".note.ok")).containsText("The account is made");
            page.fill("#name", "kim.larsen");
            page.fill("#password", PASSWORD);
            page.click("button[type=submit]");
            page.waitForURL("**/account/second-factor");
            PlaywrightAssertions.assertThat(page.locator(".note.warn")).containsText("must have one");
            Phone phone = Phone.with(page.locator(".secret").innerText());
            page.fill("#code", phone.code(0));
            page.fill("#password", PASSWORD);
            page.click("main button[type=submit]");
            page.click("main .btn-primary");
            page.click(".empty a");
            PlaywrightAssertions.assertThat(page.locator("h1")).hasText("New programme");
            assertThat(desk.complaints()).isEmpty();
        }
        try (Desk desk = Desk.examined(browser, address(), ColorScheme.LIGHT).open("/setup")) {
            assertThat(desk.page().url()).endsWith("/sign-in");
        }
    }

    private static String code(CapturedOutput log) {
        Matcher code = CODE.matcher(log);
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
