package io.pathway42.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test with a browser of its own. */
@Tag("browser")
abstract class BrowserTest {

    static Playwright playwright;
    static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startBrowser() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = Chromium.find().launch(playwright);
    }

    @AfterAll
    static void stopBrowser() {
        browser.close();
        playwright.close();
    }

    String address() {
        return "http://localhost:" + port;
    }
}
