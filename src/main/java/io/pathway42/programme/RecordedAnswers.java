package io.pathway42.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.engine.Submission;
import io.pathway42.evidence.StepRecord;
import io.pathway42.evidence.StepRecords;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people entered in the steps of a programme, read back from the step records. */
@Component
public class RecordedAnswers {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final StepRecords records;
    private final ObjectMapper json;

    RecordedAnswers(StepRecords records, ObjectMapper json) {
        this.records = records;
        this.json = json;
    }

    /** All answers to a step, oldest first. */
    public List<Answer> of(String programmeId, String step) {
        return records.of(programmeId, step).stream().map(this::read).toList();
    }

    /** What was last entered in a user task. */
    public Optional<Submission> latest(String programmeId, String step, String element) {
        return of(programmeId, step).stream()
                .filter(answer -> answer.element().equals(element))
                .reduce((earlier, later) -> later)
                .map(Answer::fields);
    }

    /** Whether a step was ever completed with this choice. */
    public boolean chosen(String programmeId, String step, String field, String choice) {
        return of(programmeId, step).stream()
                .anyMatch(answer -> choice.equals(answer.fields().text(field)));
    }

    public boolean exists(String programmeId, String step) {
        return records.exists(programmeId, step);
    }

    private Answer read(StepRecord entry) {
        try {
            return new Answer(entry.element(), entry.at(), new Submission(json.readValue(entry.data(), FIELDS)));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Record %d cannot be read".formatted(entry.seq()), damaged);
        }
    }

    /** One completion of a user task. */
    public record Answer(String element, OffsetDateTime at, Submission fields) {

        public LocalDate day() {
            return at.toLocalDate();
        }
    }
}
