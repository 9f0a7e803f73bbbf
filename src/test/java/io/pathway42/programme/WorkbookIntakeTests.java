package io.pathway42.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.Definitions;
import io.pathway42.PathwayTest;
import io.pathway42.Sheets;
import io.pathway42.programme.workbook.Workbook;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A client that comes as a workbook. */
@PathwayTest
class WorkbookIntakeTests {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    private MockMvc http;

    @Autowired
    private Workbook workbook;

    @Test
    void givesTheTemplateToConsultantsAlone() throws Exception {
        http.perform(get("/api/v1/programmes/template.xlsx").with(httpBasic("consultant", "demo")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", XLSX))
                .andExpect(header().string("Content-Disposition", containsString("pathway42-set-up.xlsx")));
        ObjectNode definition = Definitions.like("tallowbrook");
        hand(workbook.of(definition), "").andExpect(status().isCreated());
        http.perform(get("/api/v1/programmes/template.xlsx")
                        .with(httpBasic("t.ops@" + definition.path("id").asText(), "demo")))
                .andExpect(status().isForbidden());
    }

    @Test
    void opensTheSameProgrammeAsTheDefinitionItWasFilledInWith() throws Exception {
        ObjectNode definition = Definitions.like("brackenfold");
        String client = definition.path("id").asText();

        hand(workbook.of(definition), "?dryRun=true")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.plan", hasSize(18)))
                .andExpect(jsonPath("$.plan[15].end").value("2027-12-17"));
        hand(workbook.of(definition), "")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.clientId").value(client));

        http.perform(get("/api/v1/programmes/{id}", client + "-1").with(httpBasic("mei.tan@" + client, "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.planned").value("2027-12-17"));
        http.perform(get("/api/v1/programmes/{id}/ai-systems?size=50", client + "-1")
                        .with(httpBasic("mei.tan@" + client, "demo")))
                .andExpect(jsonPath("$.items", hasSize(15)));
        http.perform(get("/api/v1/audit-log?size=200&client=" + client).with(httpBasic("mei.tan@" + client, "demo")))
                .andExpect(jsonPath("$.items[*].action", hasItems("programme-opened", "person-added")));
    }

    @Test
    void saysEveryFaultByItsCellAndLeavesNoTrace() throws Exception {
        ObjectNode definition = Definitions.like("tallowbrook");
        byte[] faulty = Sheets.of(workbook.of(definition))
                .set("People", 5, "Role 1", "AIMS boss")
                .set("People", 4, "E-mail", "grace@example")
                .set("AI systems", 4, "Owner", "t.nobody")
                .set("Maturity", 3, "Score", "7")
                .bytes();

        hand(faulty, "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.code").value("definition-refused"))
                .andExpect(jsonPath(
                        "$.errors[*].field",
                        hasItems("People!G5", "People!L4", "AI systems!D4", "Maturity!D3", "People")))
                .andExpect(jsonPath("$.errors", hasSize(5)))
                .andExpect(jsonPath("$.errors[?(@.field=='AI systems!D4')].sheet", contains("AI systems")))
                .andExpect(jsonPath("$.errors[?(@.field=='AI systems!D4')].row", contains(4)))
                .andExpect(jsonPath("$.errors[?(@.field=='AI systems!D4')].column", contains("D")))
                .andExpect(jsonPath("$.errors[*].message", hasItem(containsString("t.nobody"))));
        http.perform(get("/api/v1/programmes/{id}", definition.path("id").asText() + "-1")
                        .with(httpBasic("operator", "demo")))
                .andExpect(status().isNotFound());
    }

    @Test
    void cannotReadWhatIsNoWorkbook() throws Exception {
        for (byte[] junk :
                new byte[][] {new byte[10 * 1024 * 1024], "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1), {}}) {
            hand(junk, "")
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("definition-unreadable"));
        }
    }

    private ResultActions hand(byte[] content, String query) throws Exception {
        return http.perform(post("/api/v1/programmes" + query)
                .with(httpBasic("consultant", "demo"))
                .contentType(XLSX)
                .content(content));
    }
}
