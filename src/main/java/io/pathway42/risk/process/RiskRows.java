package io.pathway42.risk.process;

import io.pathway42.engine.Submission;
import io.pathway42.problem.Problem;
import io.pathway42.risk.NewRisk;
import io.pathway42.risk.Risk;
import io.pathway42.risk.Risks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The rows of risks in forms, to and from the register. */
@Component
class RiskRows {

    static final String ROWS = "risks";

    private final Risks risks;

    RiskRows(Risks risks) {
        this.risks = risks;
    }

    static Map<String, Object> of(Risk risk) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "ref", risk.ref(),
                "kind", risk.kind(),
                "owner", risk.owner(),
                "source", risk.source(),
                "consequence", risk.consequence()));
        if (!risk.system().isEmpty()) {
            row.put("system", risk.system());
        }
        return row;
    }

    static Map<String, Object> of(NewRisk risk) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "ref", "",
                "kind", risk.kind(),
                "owner", risk.owner(),
                "source", risk.source(),
                "consequence", risk.consequence()));
        if (!risk.system().isEmpty()) {
            row.put("system", risk.system());
        }
        return row;
    }

    /** Takes the rows into the register: known ones are changed, others added. */
    List<String> take(String programmeId, String clientId, Submission submission) {
        return submission.rows(ROWS).stream()
                .map(row -> takeRow(programmeId, clientId, row))
                .toList();
    }

    private String takeRow(String programmeId, String clientId, Submission row) {
        NewRisk risk = new NewRisk(
                row.text("system"), row.text("kind"), row.text("source"), row.text("consequence"), row.text("owner"));
        String ref = row.text("ref");
        if (!ref.isEmpty() && risks.find(programmeId, ref).isPresent()) {
            risks.renamed(programmeId, ref, risk);
            return ref;
        }
        return risks.add(programmeId, clientId, risk);
    }

    /** The rows that name a risk of this person, each with it. */
    List<Row> ofOwner(String programmeId, String person, Submission submission) {
        List<Submission> rows = submission.rows(ROWS);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Row(i, rows.get(i), owned(programmeId, person, rows.get(i), i)))
                .toList();
    }

    private Risk owned(String programmeId, String person, Submission row, int index) {
        return risks.find(programmeId, row.text("ref"))
                .filter(risk -> risk.owner().equals(person))
                .orElseThrow(() -> Problem.Refused.because(
                        "%s[%d].ref".formatted(ROWS, index), "This row names no risk of yours; reload the form."));
    }

    record Row(int index, Submission fields, Risk risk) {

        String field(String name) {
            return "%s[%d].%s".formatted(ROWS, index, name);
        }
    }
}
