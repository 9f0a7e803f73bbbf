package io.pathway42.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** An installation as it is shipped, in no profile and with no option of the sign-in set. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "pathway42.identity.secret-key-file=target/secret.key"
        })
@AutoConfigureMockMvc
@DirtiesContext
class SecondFactorByDefaultTests {

    private static final String PASSWORD = "kettle orbit violin marsh";
    private static final String ME = "/api/v1/me";
    private static final String ENROL = "/account/second-factor";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @Autowired
    private PasswordEncoder encoder;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {Person.CONSULTANT, Person.OPERATOR})
    void openNothingElseUntilTheSecondFactorIsSetUp(String kind) throws Exception {
        String name = add(kind);
        http.perform(get(ME).with(httpBasic(name, PASSWORD)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("second-factor-due"))
                .andExpect(jsonPath("$.detail").value(containsString("Sign in at the page and set it up")))
                .andExpect(jsonPath("$.detail").value(containsString("access token")));
        BrowserLike browser = new BrowserLike(port).signIn(name, PASSWORD);
        assertThat(browser.leadsTo(browser.get("/work"))).isEqualTo(ENROL);
        assertThat(browser.leadsTo(browser.get("/settings/tokens"))).isEqualTo(ENROL);
        assertThat(browser.get(ME).statusCode()).isEqualTo(403);

        Phone phone = Phone.reading(browser.get(ENROL).body());
        assertThat(browser.post(ENROL, Map.of("password", PASSWORD, "code", phone.code(0)))
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/work").statusCode()).isEqualTo(200);
        assertThat(browser.get(ME).body()).contains(name);
        http.perform(get(ME).with(httpBasic(name, PASSWORD)))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("second-factor-on"));
    }

    @Test
    void leaveItToOthersWhetherTheyWantOne() throws Exception {
        String name = add(Person.STAFF);
        http.perform(get(ME).with(httpBasic(name, PASSWORD))).andExpect(status().isOk());
        BrowserLike browser = new BrowserLike(port).signIn(name, PASSWORD);
        assertThat(browser.get("/work").statusCode()).isEqualTo(200);
    }

    private String add(String kind) {
        String name = kind + ".larsen";
        people.add(new Person(name, name, null, "Kim Larsen", "", "", kind));
        jdbc.sql("update person set password_hash = :hash where sign_in = :name")
                .param("hash", encoder.encode(PASSWORD))
                .param("name", name)
                .update();
        return name;
    }
}
