package io.pathway42.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.pathway42.Definitions;
import io.pathway42.Pathway42;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Takes a picture of every page that the people of the demo can reach by its links, at 1440 and 390 pixels, light and
 * dark, and in German, into {@code target/screenshots}; prints what axe-core finds on each, which German pages hold an
 * English text or none, and what reaches past the edge of a phone.
 */
public final class Screenshots {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<String> PEOPLE = List.of(
            "",
            "mei.tan@brackenfold",
            "luca.ferrante@brackenfold",
            "edith.laurent@corvane",
            "alex.morgan",
            "consultant",
            "operator");
    private static final int PAGES_EACH = 80;
    private static final List<Integer> WIDTHS = List.of(1440, 390);
    private static final Page.WaitForSelectorOptions HIDDEN =
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);

    private static final String SETTLED =
            "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";

    private final String address;
    private final Browser browser;
    private final Set<String> seen = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private int pictures;

    private Screenshots(String address, Browser browser) {
        this.address = address;
        this.browser = browser;
    }

    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (ConfigurableApplicationContext product = SpringApplication.run(
                        Pathway42.class,
                        "--spring.profiles.active=demo",
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:screenshots;DB_CLOSE_DELAY=-1");
                Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                Browser browser = Chromium.find().launch(playwright)) {
            String address = "http://localhost:" + product.getEnvironment().getProperty("local.server.port");
            Screenshots screenshots = new Screenshots(address, browser);
            PEOPLE.forEach(screenshots::walk);
            System.out.printf(
                    "%d pictures of %d pages in %s%n",
                    screenshots.pictures, screenshots.seen.size(), PICTURES.toAbsolutePath());
            screenshots.faults.forEach(System.out::println);
            System.out.println(screenshots.faults.isEmpty() ? "No page has a fault." : "See the faults above.");
        }
    }

    /** Follows the links that somebody finds, one page of each kind. */
    private void walk(String person) {
        try (BrowserContext english = context("en-GB");
                BrowserContext german = context("de-DE")) {
            Page page = english.newPage();
            Page translated = german.newPage();
            Deque<String> links = new ArrayDeque<>();
            if (person.isEmpty()) {
                links.addAll(List.of("/sign-in", "/new-password", "/nothing-here"));
            } else {
                signIn(page, person);
                signIn(translated, person);
                links.add("/");
            }
            if ("consultant".equals(person)) {
                setUp(page, translated);
            }
            for (int left = PAGES_EACH; left > 0 && !links.isEmpty(); ) {
                String link = links.removeFirst();
                if (seen.add(whose(person, link) + kind(link))) {
                    left--;
                    String name = (person.isEmpty() ? "nobody" : person.replaceFirst("@", "-"))
                            + kind(link).replaceAll("[^a-z0-9]+", "-").replaceFirst("-$", "");
                    look(page, translated, link, name);
                    links.addAll(found(page));
                }
            }
        }
    }

    /** A page that fails does not keep the others from their pictures. */
    private void look(Page page, Page translated, String link, String name) {
        try {
            visit(page, link, name);
            visitInGerman(translated, link, name);
        } catch (PlaywrightException failure) {
            faults.add(link + ": " + failure.getMessage());
        }
    }

    private BrowserContext context(String locale) {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale(locale)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBypassCSP(true));
    }

    /** People of a client see the same pages of it; what is told about one client is not told about another. */
    private static String whose(String person, String link) {
        boolean shared = kind(link).contains("/registers/") || link.startsWith("/work/tasks/");
        return shared ? "" : person.replaceFirst(".*@", "");
    }

    private void visit(Page page, String link, String name) {
        page.setViewportSize(1440, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        open(page, link);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : WIDTHS) {
                picture(
                        page,
                        width,
                        "%s-%d-%s".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)));
                Accessibility.violations(page)
                        .forEach(fault -> faults.add("%s %s %d: %s".formatted(link, scheme, width, fault)));
            }
        }
        fitsAPhone(page, link);
    }

    private void visitInGerman(Page page, String link, String name) {
        page.setViewportSize(1440, 1000);
        open(page, link);
        for (int width : WIDTHS) {
            picture(page, width, "%s-%d-german".formatted(name, width));
        }
        if (page.content().matches("(?s).*\\?\\?[a-z]+\\.[a-zA-Z0-9._-]+\\?\\?.*")) {
            faults.add(link + " lacks a German text");
        }
        fitsAPhone(page, link + " in German");
    }

    private void open(Page page, String link) {
        page.navigate(address + link);
        page.waitForSelector("#task-form:not([data-state])", HIDDEN);
        page.waitForSelector("[data-live]:not([data-state])", HIDDEN);
    }

    private void fitsAPhone(Page page, String link) {
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            faults.add(link + " reaches past the edge of a phone");
        }
    }

    /** Two clients on their way in: one with faults, one that is ready for its plan. */
    private void setUp(Page page, Page translated) {
        page.navigate(address + "/programmes/new");
        page.click("button[value=next-client]");
        look(page, translated, page.url().substring(address.length()), "consultant-programmes-new-faults");
        page.navigate(address + "/programmes/new");
        page.click("details.typed summary");
        page.fill("#definition", Definitions.text("tallowbrook").replaceFirst("(?m)^id: .*$", "id: tallowbrook-next"));
        page.click("details.typed button[type=submit]");
        String faultless = page.url().substring(address.length());
        look(page, translated, faultless, "consultant-programmes-new-faultless");
        look(page, translated, faultless + "/plan", "consultant-programmes-new-plan");
    }

    private void picture(Page page, int width, String name) {
        page.setViewportSize(width, width == 390 ? 844 : 1000);
        page.evaluate(SETTLED);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        pictures++;
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(Page page) {
        List<String> links = (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]')]
                  .filter((link) => link.origin === location.origin && !link.hasAttribute('download'))
                  .map((link) => link.pathname + link.search)""");
        return links.stream()
                .filter(link -> !link.startsWith("/api/") && !link.startsWith("/v3/") && !link.contains("/content"))
                .filter(link -> !link.startsWith("/programmes/new/"))
                .filter(link -> !link.matches(".*\\.(xlsx|csv|ics|yaml)(\\?.*)?"))
                .toList();
    }

    /** The address without what names a single thing. */
    private static String kind(String link) {
        return link.replaceFirst("\\?.*", "")
                .replaceFirst("^/programmes/(?!new)[^/]+", "/programmes/-")
                .replaceFirst("^/programmes/new/[^/]+", "/programmes/new/-")
                .replaceFirst("/(tasks|records|people)/(?!new)[^/]+", "/$1/-")
                .replaceFirst("/registers/([^/]+)/.+", "/registers/$1/-")
                .replaceFirst("/registers/(?!ai-systems)[^/]+/-", "/registers/any/-");
    }

    private void signIn(Page page, String person) {
        page.navigate(address + "/sign-in");
        page.fill("#name", person);
        page.fill("#password", "demo");
        page.click("button[type=submit]");
        page.waitForURL("**/work*");
    }
}
