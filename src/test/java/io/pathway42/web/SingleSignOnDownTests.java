package io.pathway42.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import io.pathway42.PathwayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The provider of single sign-on does not answer. */
@PathwayTest
@TestPropertySource(
        properties = {
            "pathway42.identity.oidc.issuer=http://localhost:1/nobody",
            "pathway42.identity.oidc.client-id=pathway42",
            "pathway42.identity.oidc.client-secret=unused"
        })
class SingleSignOnDownTests {

    @Autowired
    private MockMvc http;

    @Test
    void leadsBackToTheSignInWhichSaysSo() throws Exception {
        http.perform(get("/oauth2/authorization/sso")).andExpect(redirectedUrl("/sign-in?sso=failed"));
        http.perform(get("/sign-in?sso=failed")).andExpect(content().string(containsString("did not work")));
    }
}
