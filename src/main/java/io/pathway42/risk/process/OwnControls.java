package io.pathway42.risk.process;

import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.risk.SoaLine;
import io.pathway42.risk.SoaLines;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Controls of the client's own, after those of Annex A. */
@Component
class OwnControls {

    private static final String PREFIX = "OWN-";
    private static final int AFTER_ANNEX_A = 100;

    private final SoaLines lines;

    OwnControls(SoaLines lines) {
        this.lines = lines;
    }

    /** Rows of a form with a title and a reason each. */
    void write(StepContext context, List<Submission> rows, String title, String reason) {
        int number = 0;
        for (Submission own : rows) {
            number++;
            if (!own.text(title).isEmpty()) {
                lines.put(line(context, number, own.text(title), own.text(reason)));
            }
        }
    }

    /** Those written so far, as a form takes them. */
    List<Map<String, String>> rows(String programmeId) {
        return lines.all(programmeId).stream()
                .filter(line -> line.ref().startsWith(PREFIX))
                .map(line -> Map.of("title", line.title(), "reason", line.reason()))
                .toList();
    }

    private static SoaLine line(StepContext context, int number, String title, String reason) {
        return new SoaLine(
                context.programmeId(),
                context.clientId(),
                PREFIX + number,
                AFTER_ANNEX_A + number,
                title,
                true,
                reason,
                "policy",
                "planned",
                context.person(),
                "",
                0,
                context.today());
    }
}
