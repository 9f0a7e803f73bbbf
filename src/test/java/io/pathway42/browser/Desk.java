package io.pathway42.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person at one screen. What the browser complains about is kept. */
final class Desk implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Desk(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())
                    && !message.text().contains("status of 4")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    static Desk of(Browser browser, String address) {
        return new Desk(address, browser.newContext(screen(1440, 1000, ColorScheme.LIGHT)));
    }

    static Desk dark(Browser browser, String address) {
        return new Desk(address, browser.newContext(screen(1440, 1000, ColorScheme.DARK)));
    }

    static Desk phone(Browser browser, String address) {
        return new Desk(address, browser.newContext(screen(390, 844, ColorScheme.LIGHT)));
    }

    /** A screen whose pages take a script from outside, for the accessibility check alone. */
    static Desk examined(Browser browser, String address, ColorScheme scheme) {
        return new Desk(address, browser.newContext(screen(1440, 1000, scheme).setBypassCSP(true)));
    }

    private static Browser.NewContextOptions screen(int width, int height, ColorScheme scheme) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setColorScheme(scheme);
    }

    Desk signIn(String person) {
        open("/sign-in");
        page.fill("#name", person);
        page.fill("#password", "demo");
        page.click("button[type=submit]");
        page.waitForURL("**/work**");
        return this;
    }

    Desk open(String path) {
        page.navigate(address + path);
        if (path.startsWith("/work/tasks/") && !path.endsWith("/done")) {
            formIsOpen();
        }
        return this;
    }

    Desk formIsOpen() {
        page.waitForSelector("#task-form[data-state=open]");
        page.waitForSelector(
                "#task-form .loading", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    Desk picture(String name) {
        page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Whether something reaches past the right edge of the screen. */
    boolean scrollsSideways() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        context.close();
    }
}
