package io.pathway42.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The navigation offers the audit room to those to whom it opens, and to nobody else. */
@PathwayTest
class AuditRoomEntryTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private MockMvc http;

    private String client = "";

    @BeforeEach
    void open() {
        client = walk.open("brackenfold");
        walk.open("tallowbrook");
    }

    /** {@code consultant} leads other programmes and is assigned to this client, whose programme Alex Morgan leads. */
    @ParameterizedTest
    @CsvSource({
        "consultant,      false",
        "alex.morgan,     true",
        "operator,        true",
        "mei.tan@,        true",
        "petra.novak@,    true",
        "stuart.reid@,    true",
        "chloe.martin@,   false"
    })
    void offersTheRoomToThoseToWhomItOpens(String who, boolean opens) throws Exception {
        String person = who.endsWith("@") ? who + client : who;

        assertThat(answer("/programmes/" + client + "-1/audit-room", person).getStatus())
                .isEqualTo(opens ? 200 : 403);
        assertThat(answer("/programmes/" + client + "-1/records", person)
                        .getContentAsString()
                        .contains("href=\"/programmes/" + client + "-1/audit-room\""))
                .isEqualTo(opens);
    }

    @Test
    void asksTheDatabaseOnceInWhichProgrammesSomebodyHoldsARole() throws Exception {
        assertThat(Statements.during(() -> answer("/programmes/" + client + "-1/records", "consultant")))
                .filteredOn(sql -> sql.contains("order by r.programme_id"))
                .hasSize(1);
    }

    private MockHttpServletResponse answer(String path, String person) throws Exception {
        return http.perform(get(path).with(user(person))).andReturn().getResponse();
    }
}
