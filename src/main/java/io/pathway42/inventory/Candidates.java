package io.pathway42.inventory;

import io.pathway42.engine.Submission;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes AI tools that a search brought up into the inventory, to be judged. */
@Component
public class Candidates {

    private final JdbcClient jdbc;
    private final InventoryRecords records;

    Candidates(JdbcClient jdbc, InventoryRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /** @param rows name, purpose, owner, origin and unit of each find */
    public void found(String programmeId, String clientId, List<Submission> rows, String through) {
        rows.stream()
                .filter(row -> row.has("name"))
                .forEach(row -> records.add(candidate(programmeId, clientId, row, through)));
    }

    private AiSystem candidate(String programmeId, String clientId, Submission row, String through) {
        return new AiSystem(
                programmeId,
                clientId,
                Refs.next(refs(programmeId), "AIS-"),
                row.text("name"),
                row.text("purpose"),
                row.text("owner"),
                row.text("unit"),
                "candidate",
                Words.origin(row.text("origin")),
                "user",
                "deployer",
                "",
                "",
                false,
                "",
                "",
                0,
                true,
                true,
                through,
                true,
                "",
                "",
                "",
                "open",
                "",
                "",
                null,
                "",
                null,
                "",
                "open",
                "",
                "missing",
                "",
                null,
                null,
                null);
    }

    private List<String> refs(String programmeId) {
        return jdbc.sql("select ref from ai_system where programme_id = :programmeId order by ref")
                .param("programmeId", programmeId)
                .query(String.class)
                .list();
    }
}
