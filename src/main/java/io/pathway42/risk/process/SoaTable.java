package io.pathway42.risk.process;

import io.pathway42.identity.People;
import io.pathway42.risk.SoaLine;
import io.pathway42.risk.SoaLines;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The lines of the Statement of Applicability as a table to read. */
@Component
class SoaTable {

    private static final Map<String, String> STATUS = Map.of(
            "planned",
            "Planned",
            "in_progress",
            "Being built",
            "implemented",
            "In place",
            "proven",
            "In place with records",
            SoaLine.EXCLUDED,
            "Excluded");

    private final SoaLines lines;
    private final People people;

    SoaTable(SoaLines lines, People people) {
        this.lines = lines;
        this.people = people;
    }

    Map<String, Object> of(String programmeId) {
        List<SoaLine> all = lines.all(programmeId);
        return Map.of(
                "lineCount",
                all.size(),
                "applicableCount",
                all.stream().filter(SoaLine::applicable).count(),
                "lines",
                all.stream().map(this::row).toList());
    }

    private Map<String, Object> row(SoaLine line) {
        return Map.of(
                "ref", line.ref(),
                "title", line.title(),
                "applicable", line.applicable() ? "Yes" : "No",
                "reason", line.reason(),
                "source", line.source(),
                "status", STATUS.getOrDefault(line.status(), line.status()),
                "owner", line.owner().isEmpty() ? "" : people.name(line.owner()));
    }
}
