package io.pathway42.insight.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A record in the audit room reads as the form asked it. */
@PathwayTest
class AuditRoomTests {

    private static final String OBJECTIVE = "All people who work with AI systems are trained";

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private MockMvc http;

    private String client = "";

    @BeforeEach
    void recordsObjectives() {
        client = walk.open("brackenfold");
        String design = walk.start(client, "design", Map.of(), Optional.of("userTask_DraftObjectives"));
        walk.complete(walk.task(design, "userTask_DraftObjectives"), Map.of("objectives[0].text", OBJECTIVE));
    }

    @Test
    void showsWhatWasAnsweredRowByRowUnderTheLabelsOfTheForm() throws Exception {
        http.perform(record(Locale.ENGLISH))
                .andExpect(content()
                        .string(allOf(
                                containsString("<dt>Objectives</dt>"),
                                containsString(OBJECTIVE),
                                containsString("<dt>Due</dt>"),
                                not(containsString("<dt>objectives</dt>")))));
    }

    @Test
    void showsItToAGermanReaderInGermanAndWhatWasTypedAsItIs() throws Exception {
        http.perform(record(Locale.GERMAN))
                .andExpect(content().string(allOf(containsString("<dt>Ziele</dt>"), containsString(OBJECTIVE))));
    }

    private MockHttpServletRequestBuilder record(Locale locale) {
        return get("/programmes/{id}/audit-room/records/1", client + "-1")
                .with(user("mei.tan@" + client))
                .locale(locale);
    }
}
