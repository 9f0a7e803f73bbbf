package io.pathway42.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The second factor over real HTTP. A person's first code is of the step before, so that later ones are left. */
@PathwayTest
class SecondFactorTests {

    private static final Pattern CODE = Pattern.compile("<code>([A-Z2-9]{5}-[A-Z2-9]{5})</code>");

    private final String name = "kim." + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    private Phone phone = Phone.with("");
    private final List<String> recoveryCodes = new ArrayList<>();

    @BeforeEach
    void enrolSomebody() {
        people.add(new Person(name, name, null, "Kim Larsen", "", "", Person.CONSULTANT));
        BrowserLike browser = new BrowserLike(port).signIn(name, "demo");
        phone = Phone.reading(browser.get("/account/second-factor").body());
        String answer = browser.post("/account/second-factor", Map.of("password", "demo", "code", phone.code(-1)))
                .body();
        Matcher codes = CODE.matcher(answer);
        while (codes.find()) {
            recoveryCodes.add(codes.group(1));
        }
    }

    @Test
    void tellsRecoveryCodesOnceAndKeepsNothingReadable() {
        assertThat(recoveryCodes).hasSize(8).doesNotHaveDuplicates();
        assertThat(jdbc.sql("select code_hash from recovery_code where person = :name")
                        .param("name", name)
                        .query(String.class)
                        .list())
                .allSatisfy(hash -> assertThat(hash).startsWith("{argon2}"));
        assertThat(jdbc.sql("select secret from second_factor where person = :name")
                        .param("name", name)
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{80,}");
    }

    @Test
    void asksForACodeAfterThePasswordAndLetsNobodyInBefore() {
        BrowserLike browser = new BrowserLike(port);
        browser.get("/sign-in");
        HttpResponse<String> first = browser.post("/sign-in", Map.of("name", name, "password", "demo"));
        assertThat(browser.leadsTo(first)).isEqualTo("/sign-in/code");
        assertThat(browser.signedIn()).isFalse();
        browser.get("/sign-in/code");
        String before = browser.session();
        assertThat(enter(browser, "000000")).isEqualTo("/sign-in/code?refused");
        assertThat(browser.signedIn()).isFalse();
        assertThat(enter(browser, phone.code(0))).startsWith("/");
        assertThat(browser.signedIn()).isTrue();
        assertThat(browser.session()).isNotEqualTo(before);
    }

    @Test
    void takesACodeOnlyOnce() {
        String code = phone.code(0);
        assertThat(enter(passwordGiven(), code)).isEqualTo("/work");
        assertThat(enter(passwordGiven(), code)).isEqualTo("/sign-in/code?refused");
        assertThat(enter(passwordGiven(), phone.code(-1))).isEqualTo("/sign-in/code?refused");
        assertThat(enter(passwordGiven(), phone.code(1))).isEqualTo("/work");
    }

    @Test
    void takesEachRecoveryCodeOnce() {
        String code = recoveryCodes.get(3);
        assertThat(enter(passwordGiven(), code.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isEqualTo("/work");
        assertThat(enter(passwordGiven(), code)).isEqualTo("/sign-in/code?refused");
        assertThat(enter(passwordGiven(), recoveryCodes.get(0))).isEqualTo("/work");
    }

    @Test
    void locksOutWhoGuessesCodes() {
        BrowserLike browser = passwordGiven();
        for (int i = 0; i < 5; i++) {
            enter(browser, "00000" + i);
        }
        assertThat(enter(browser, phone.code(0))).isEqualTo("/sign-in/code?locked=1");
        assertThat(enter(passwordGiven(), phone.code(0))).isEqualTo("/sign-in/code?locked=1");
    }

    @Test
    void takesNoCodeWithoutThePasswordFirst() {
        BrowserLike browser = new BrowserLike(port);
        browser.get("/sign-in");
        assertThat(browser.leadsTo(browser.get("/sign-in/code"))).isEqualTo("/sign-in");
        browser.get("/sign-in");
        assertThat(enter(browser, phone.code(0))).isEqualTo("/sign-in");
    }

    @Test
    void refusesAProgramThatHasOnlyThePassword() throws Exception {
        http.perform(get("/api/v1/me").with(httpBasic(name, "demo")))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("second-factor-on"))
                .andExpect(jsonPath("$.detail").value(containsString("access token")));
        http.perform(get("/api/v1/me").with(httpBasic(name, "guess")))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("not-signed-in"));
    }

    @Test
    void allowsAShortPasswordBesideItWhichThenCannotStandAlone() {
        BrowserLike browser = passwordGiven();
        enter(browser, phone.code(0));
        browser.get("/account/password");
        String brief = "zq7 vbtin";
        assertThat(browser.leadsTo(
                        browser.post("/account/password", Map.of("old", "demo", "password", brief, "again", brief))))
                .isEqualTo("/sign-in?changed");

        browser = new BrowserLike(port).signIn(name, brief);
        browser.get("/sign-in/code");
        enter(browser, phone.code(1));
        browser.get("/account/second-factor");
        HttpResponse<String> refused = browser.post("/account/second-factor/off", Map.of("password", brief));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("too short");
    }

    @Test
    void turnsOffForWhoKnowsThePassword() {
        BrowserLike browser = passwordGiven();
        enter(browser, phone.code(0));
        browser.get("/account/second-factor");
        assertThat(browser.post("/account/second-factor/off", Map.of("password", "guess"))
                        .statusCode())
                .isEqualTo(422);
        browser.post("/account/second-factor/off", Map.of("password", "demo"));
        assertThat(new BrowserLike(port).signIn(name, "demo").signedIn()).isTrue();
    }

    @Test
    void endsOtherSessionsWhenItChanges() {
        BrowserLike there = passwordGiven();
        enter(there, phone.code(0));
        BrowserLike here = passwordGiven();
        enter(here, phone.code(1));
        here.get("/account/second-factor");
        here.post("/account/second-factor/off", Map.of("password", "demo"));
        assertThat(there.signedIn()).isFalse();
        assertThat(here.signedIn()).isTrue();

        there.signIn(name, "demo");
        String page = here.get("/account/second-factor").body();
        here.post(
                "/account/second-factor",
                Map.of("password", "demo", "code", Phone.reading(page).code(0)));
        assertThat(there.signedIn()).isFalse();
        assertThat(here.signedIn()).isTrue();
    }

    @Test
    void letsAnOperatorTakeItAway() throws Exception {
        BrowserLike browser = passwordGiven();
        enter(browser, phone.code(0));
        String path = "/api/v1/people/" + name + "/second-factor";
        http.perform(delete(path).with(httpBasic("consultant", "demo"))).andExpect(status().isForbidden());
        http.perform(delete(path).with(httpBasic("operator", "demo"))).andExpect(status().isNoContent());
        http.perform(delete(path).with(httpBasic("operator", "demo"))).andExpect(status().isNotFound());
        assertThat(browser.signedIn()).isFalse();
        assertThat(new BrowserLike(port).signIn(name, "demo").signedIn()).isTrue();
    }

    private BrowserLike passwordGiven() {
        BrowserLike browser = new BrowserLike(port).signIn(name, "demo");
        browser.get("/sign-in/code");
        return browser;
    }

    private static String enter(BrowserLike browser, String code) {
        return browser.leadsTo(browser.post("/sign-in/code", Map.of("code", code)));
    }
}
