package io.pathway42.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@PathwayTest
class AdministrationTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private MockMvc http;

    @Autowired
    private ProcessWalk walk;

    private final String robin = "robin.hale" + NUMBER.incrementAndGet();
    private final String sam = "sam.reed" + NUMBER.incrementAndGet();
    private String client = "";

    @BeforeEach
    void open() throws Exception {
        client = walk.open("brackenfold");
        add(robin)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.clients").isEmpty());
        add(sam).andExpect(status().isCreated());
    }

    @Test
    void showsAConsultantTheClientsAssignedAndNoOtherOfTheirFirm() throws Exception {
        String programme = "/api/v1/programmes/" + client + "-1";
        as("operator", put("/api/v1/people/" + robin + "/clients/" + client)).andExpect(status().isNoContent());
        as(robin, get(programme)).andExpect(status().isOk());
        as(sam, get(programme)).andExpect(status().isNotFound());
        as("operator", get("/api/v1/people/" + robin))
                .andExpect(jsonPath("$.clients").value(is(List.of(client))));
        as(robin, put(programme + "/people/" + robin + "/roles/lead_consultant"))
                .andExpect(status().isNoContent());
        as("operator", delete("/api/v1/people/" + robin + "/clients/" + client)).andExpect(status().isNoContent());
        as(robin, get(programme)).andExpect(status().isNotFound());
    }

    @Test
    void keepsAnAssignedFirmFromAuditing() throws Exception {
        as("operator", put("/api/v1/people/" + robin + "/clients/" + client)).andExpect(status().isNoContent());
        String people = "/api/v1/programmes/" + client + "-1/people";
        http.perform(json(post(people), """
                        {"name": "Ada Hull", "kind": "external", "organisation": "Harbour consultancy",
                         "expires": "2099-01-01", "roles": ["internal_auditor"]}""").with(httpBasic("mei.tan@" + client, "demo")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("SD-03")));
        http.perform(get(people).with(httpBasic("mei.tan@" + client, "demo")))
                .andExpect(jsonPath("$.items[*].name").value(not(hasItem("Ada Hull"))));
    }

    @Test
    void findsEverybody() throws Exception {
        as("operator", get("/api/v1/people?q=" + robin))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].organisation").value("Harbour consultancy"));
        as("operator", get("/api/v1/people?kind=staff&size=2"))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.next").isNotEmpty());
    }

    @Test
    void isForOperators() throws Exception {
        as(robin, get("/api/v1/people")).andExpect(status().isForbidden());
        as(robin, put("/api/v1/people/" + robin + "/clients/" + client)).andExpect(status().isForbidden());
        as(robin, json(post("/api/v1/people"), "{}")).andExpect(status().isForbidden());
        as(robin, delete("/api/v1/people/" + sam)).andExpect(status().isForbidden());
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        as("operator", json(post("/api/v1/people"), "{\"id\": \"Kim Larsen\", \"kind\": \"staff\"}"))
                .andExpect(jsonPath("$.errors[*].field").value(is(List.of("kind", "id"))));
        add(robin).andExpect(jsonPath("$.errors[0].field").value("id"));
        as("operator", put("/api/v1/people/mei.tan@" + client + "/clients/" + client))
                .andExpect(status().isUnprocessableEntity());
        as("operator", put("/api/v1/people/" + robin + "/clients/nobody")).andExpect(status().isNotFound());
    }

    @Test
    void endsAccessButNotItsOwn() throws Exception {
        as("operator", delete("/api/v1/people/" + robin)).andExpect(status().isNoContent());
        as(robin, get("/api/v1/me"))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isIn(401, 403));
        as("operator", delete("/api/v1/people/operator")).andExpect(status().isUnprocessableEntity());
    }

    private ResultActions add(String id) throws Exception {
        return as("operator", json(post("/api/v1/people"), """
                {"id": "%s", "name": "Somebody", "kind": "consultant", "organisation": "Harbour consultancy"}""".formatted(id)));
    }

    private ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(httpBasic(person, "demo")));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
