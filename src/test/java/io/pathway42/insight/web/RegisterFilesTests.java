package io.pathway42.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.register.Column;
import io.pathway42.register.Register;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@PathwayTest
class RegisterFilesTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private MockMvc http;

    private String programme = "";
    private String manager = "";

    @BeforeEach
    void open() {
        String client = walk.open("brackenfold");
        programme = client + "-1";
        manager = "mei.tan@" + client;
    }

    @Test
    void givesEveryEntryToASpreadsheet() throws Exception {
        byte[] file = http.perform(get("/api/v1/programmes/{id}/ai-systems.xlsx", programme)
                        .with(user(manager)))
                .andExpect(header().string("Content-Disposition", containsString(programme + "-ai-systems.xlsx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(15);
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("AIS-04");
        }
    }

    @Test
    void givesTheSameAsText() throws Exception {
        http.perform(get("/api/v1/programmes/{id}/ai-systems.csv", programme).with(user(manager)))
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(content().string(containsString("\"Number\",")))
                .andExpect(content().string(containsString("\r\n\"AIS-15\",")));
    }

    @Test
    void keepsInTheAuditLogWhoTookAFile() throws Exception {
        http.perform(get("/api/v1/programmes/{id}/suppliers.csv", programme).with(user(manager)))
                .andExpect(status().isOk());
        http.perform(get("/api/v1/audit-log?action=export&programme=" + programme)
                        .with(user(manager)))
                .andExpect(jsonPath("$.items[0].person").value(manager))
                .andExpect(jsonPath("$.items[0].subject").value(programme + "-suppliers.csv"));
    }

    @Test
    void knowsNoOtherFiles() throws Exception {
        http.perform(get("/api/v1/programmes/{id}/secrets.xlsx", programme).with(user(manager)))
                .andExpect(status().isNotFound());
    }

    @Test
    void letsNoSpreadsheetTakeAnEntryForAFormula() {
        Register register = new Register("notes", "Notes", "note", Column.text("text", "Text"));
        assertThat(new RegisterSheet(register, List.of(Map.of("id", "N-1", "text", "=cmd()"))).csv())
                .isEqualTo("\"Number\",\"Text\"\r\n\"N-1\",\"'=cmd()\"\r\n");
    }
}
