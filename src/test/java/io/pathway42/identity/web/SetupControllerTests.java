package io.pathway42.identity.web;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.identity.FirstAccount;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.ViewResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@PathwayTest
class SetupControllerTests {

    @Autowired
    private ThymeleafViewResolver pages;

    private final FirstAccount firstAccount = mock(FirstAccount.class);
    private MockMvc http;

    @BeforeEach
    void emptyInstallation() {
        given(firstAccount.missing()).willReturn(true);
        http = MockMvcBuilders.standaloneSetup(new SetupController(firstAccount))
                .setViewResolvers((ViewResolver) (name, locale) -> pages.resolveViewName(name, locale))
                .build();
    }

    @Test
    void asksForTheCode() throws Exception {
        http.perform(get("/setup"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"code\"")))
                .andExpect(content().string(containsString("log")));
    }

    @Test
    void showsEachFaultAtItsField() throws Exception {
        willThrow(new Problem.Refused("set-up-refused", "No.", List.of(new Fault("password", "Longer, please."))))
                .given(firstAccount)
                .make(any());
        http.perform(post("/setup").param("name", "Kim Larsen"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Longer, please.")))
                .andExpect(content().string(containsString("Kim Larsen")));
    }

    @Test
    void leadsToTheSignInOnceDone() throws Exception {
        http.perform(post("/setup")).andExpect(redirectedUrl("/sign-in?made"));
        given(firstAccount.missing()).willReturn(false);
        http.perform(get("/setup")).andExpect(redirectedUrl("/sign-in"));
    }
}
