package io.pathway42.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.pathway42.PathwayTest;
import io.pathway42.identity.OidcPeople;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import io.pathway42.identity.UnknownPerson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Single sign-on at a real provider, in a real browser. */
@PathwayTest
@Tag("browser")
@ExtendWith(OutputCaptureExtension.class)
class SingleSignOnTests {

    private static final OpenIdProvider PROVIDER = OpenIdProvider.start();
    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OidcPeople people;

    @Autowired
    private People register;

    private String address = "";
    private Api api;
    private String client = "";

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        String prefix = "pathway42.identity.oidc.";
        properties.add(prefix + "issuer", PROVIDER::issuer);
        properties.add(prefix + "client-id", () -> OpenIdProvider.CLIENT);
        properties.add(prefix + "client-secret", () -> OpenIdProvider.SECRET);
        properties.add(prefix + "name", () -> "Fernleigh ID");
        properties.add(prefix + "audience", () -> "pathway42-api");
        properties.add(prefix + "roles[0].value", () -> "ai-leads");
        properties.add(prefix + "roles[0].kind", () -> "consultant");
    }

    @BeforeAll
    static void startBrowser() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = Chromium.find().launch(playwright);
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        PROVIDER.close();
    }

    @BeforeEach
    void openProgramme() {
        address = "http://localhost:" + port;
        PROVIDER.trust(address);
        api = new Api(address);
        client = api.openProgramme().replaceFirst("-1$", "");
    }

    @Test
    void letsInWhomTheProviderVouchesFor(CapturedOutput log) throws Exception {
        String person = "mei.tan@" + client;
        people.reachedAt(person, person + ".example");
        PROVIDER.knows("mei-" + client, Map.of("email", person + ".example", "email_verified", true));
        try (Desk desk = Desk.of(browser, address).open("/sign-in")) {
            PlaywrightAssertions.assertThat(desk.page().locator("#single-sign-on"))
                    .hasText("Sign in with Fernleigh ID");
            signOn(desk.page(), "mei-" + client);
            desk.page().waitForURL(address + "/work**");
            desk.page().click("summary:has(.avatar)");
            PlaywrightAssertions.assertThat(desk.page().locator(".menu-who")).containsText("Mei Tan");
            desk.picture("single-sign-on-in");
            assertThat(desk.complaints()).isEmpty();
        }
        assertThat(me("mei-" + client, "pathway42-api", "read").body()).contains(person);
        assertThat(log).doesNotContain(OpenIdProvider.SECRET).doesNotContain("eyJ");
    }

    @Test
    void makesATokenOnlySoonAfterTheSignInOfWhoHasNoPassword() {
        String person = "mei.tan@" + client;
        people.reachedAt(person, person + ".example");
        jdbc.sql("update person set password_hash = null where sign_in = :person")
                .param("person", person)
                .update();
        PROVIDER.knows("mei-" + client, Map.of("email", person + ".example", "email_verified", true));
        try (Desk desk = Desk.of(browser, address).open("/sign-in")) {
            Page page = desk.page();
            signOn(page, "mei-" + client);
            page.waitForURL(address + "/work**");
            makeToken(desk, "while fresh");
            PlaywrightAssertions.assertThat(page.locator("#made-token")).isVisible();
            jdbc.sql("update spring_session set creation_time = creation_time - 660000 where principal_name = :person")
                    .param("person", person)
                    .update();
            makeToken(desk, "too late");
            PlaywrightAssertions.assertThat(page.locator(".fault")).containsText("Sign in again");
            PlaywrightAssertions.assertThat(page.locator("#token-name")).hasValue("too late");
            PlaywrightAssertions.assertThat(page.locator("table.reg")).not().containsText("too late");
            desk.picture("tokens-sign-in-again");
            page.click("form[action='/sign-out'] button:visible");
            page.waitForURL("**/sign-in?out");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    @Test
    void beginsNothingForALinkOfAnotherSite() throws Exception {
        for (String site : List.of("cross-site", "same-origin")) {
            String leadsTo = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address + "/oauth2/authorization/sso"))
                                    .header("Sec-Fetch-Site", site)
                                    .build(),
                            BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            assertThat(leadsTo)
                    .startsWith(
                            site.equals("cross-site") ? address + "/sign-in" : PROVIDER.issuer() + "/oauth2/authorize");
        }
    }

    @Test
    void refusesWhomNobodyHasEntered() {
        PROVIDER.knows("stranger-" + client, Map.of("email", "stranger@elsewhere.example", "email_verified", true));
        try (Desk desk = Desk.of(browser, address).open("/sign-in")) {
            signOn(desk.page(), "stranger-" + client);
            PlaywrightAssertions.assertThat(desk.page().locator("[role=alert]")).containsText("nobody has entered you");
            desk.picture("single-sign-on-unknown");
        }
    }

    @Test
    void doesNotTrustAnAddressThatTheProviderHasNotVerified() {
        String person = "ruth.campbell@" + client;
        people.reachedAt(person, person + ".example");
        PROVIDER.knows("ruth-" + client, Map.of("email", person + ".example", "email_verified", false));
        try (Desk desk = Desk.of(browser, address).open("/sign-in")) {
            signOn(desk.page(), "ruth-" + client);
            PlaywrightAssertions.assertThat(desk.page().locator("[role=alert]")).isVisible();
        }
    }

    @Test
    void takesAccessTokensThatAreMadeOutForIt() throws Exception {
        String person = "mei.tan@" + client;
        people.reachedAt(person, person + ".example");
        people.known(Map.of("sub", "bound-" + client, "email", person + ".example", "email_verified", true));
        assertThat(me("bound-" + client, "pathway42-api", "read").statusCode()).isEqualTo(200);
        assertThat(me("bound-" + client, "pathway42-api", "other").statusCode()).isEqualTo(403);
        assertThat(me("bound-" + client, OpenIdProvider.CLIENT, "read").statusCode())
                .isEqualTo(401);
        assertThat(me("stranger", "pathway42-api", "read").body()).contains("unknown-person");
        assertThat(bearer("eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZWkifQ.").statusCode())
                .isEqualTo(401);
    }

    @Test
    void keepsABoundPersonFromASecondAccountWithTheSameAddress() {
        String person = "mei.tan@" + client;
        people.reachedAt(person, person + ".example");
        Map<String, Object> first = Map.of("sub", "a-" + client, "email", person + ".example", "email_verified", true);
        Map<String, Object> second = Map.of("sub", "b-" + client, "email", person + ".example", "email_verified", true);
        assertThat(people.known(first).signIn()).isEqualTo(person);
        assertThatThrownBy(() -> people.known(second)).isInstanceOf(UnknownPerson.class);
    }

    @Test
    void meansWhoeverHadAnAddressFirst() {
        String address = "shared-" + client + "@example.org";
        people.reachedAt("ruth.campbell@" + client, address);
        people.reachedAt("mei.tan@" + client, address);
        jdbc.sql("update person set email_since = :before where sign_in = :ruth")
                .param("before", OffsetDateTime.parse("2026-01-01T09:00:00Z"))
                .param("ruth", "ruth.campbell@" + client)
                .update();
        Map<String, Object> claims = Map.of("sub", "ruth-" + client, "email", address, "email_verified", true);
        assertThat(people.known(claims).signIn()).isEqualTo("ruth.campbell@" + client);
    }

    @Test
    void makesPeopleOfNoClientWhatTheirGroupsSay() {
        String person = "lee-" + client;
        register.add(new Person(person, person, null, "Lee Marsh", "", "", Person.OPERATOR));
        people.reachedAt(person, person + "@example.org");
        Map<String, Object> claims = Map.of(
                "sub", person, "email", person + "@example.org", "email_verified", true, "groups", List.of("ai-leads"));
        assertThat(people.signsIn(claims).kind()).isEqualTo(Person.CONSULTANT);
    }

    private static void makeToken(Desk desk, String name) {
        desk.open("/settings/tokens");
        desk.page().fill("#token-name", name);
        desk.page().click("form.account-card button");
    }

    private static void signOn(Page page, String name) {
        page.click("#single-sign-on");
        page.fill("input[name=username]", name);
        page.fill("input[name=password]", OpenIdProvider.PASSWORD);
        page.click("button[type=submit]");
    }

    private HttpResponse<String> me(String subject, String audience, String scope) throws Exception {
        return bearer(PROVIDER.accessToken(subject, audience, scope));
    }

    private HttpResponse<String> bearer(String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "/api/v1/me"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofString());
    }
}
