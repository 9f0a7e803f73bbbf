package io.pathway42.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.engine.ExternalEvent;
import io.pathway42.engine.ExternalEventHandler;
import io.pathway42.engine.Submission;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PathwayTest
@Import(ProcessWalk.class)
class BodyEventTests {

    @Autowired
    private List<ExternalEventHandler> handlers;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage-1-report | {} | data.conclusion data.date",
                "stage-1-report | {'conclusion': 'maybe', 'date': '2027-09-22'} | data.conclusion",
                "stage-1-report | {'conclusion': 'ready', 'date': 'soon'} | data.date",
                "stage-1-report | {'conclusion': 'concerns', 'concerns': [], 'date': '2027-09-22'} | data.concerns",
                "stage-1-report | {'conclusion': 'concerns', 'concerns': 'none', 'date': '2027-09-22'} | data.concerns",
                "stage-1-report | {'conclusion': 'concerns', 'concerns': [{'refs': ['11.1']}], 'date': '2027-09-22'} | data.concerns[0].refs data.concerns[0].text",
                "stage-2-report | {'date': '2027-11-11'} | data.findings",
                "stage-2-report | {'findings': [], 'date': '2027-02-30'} | data.date",
                "stage-2-report | {'findings': [{'grade': 'huge', 'refs': [], 'text': ' '}], 'date': '2027-11-11'} | data.findings[0].grade data.findings[0].refs data.findings[0].text",
                "stage-2-report | {'findings': ['8.4'], 'date': '2027-11-11'} | data.findings[0]",
                "surveillance-report | {'findings': [{'grade': 'minor', 'refs': ['8.4'], 'text': 7}], 'date': '2028-11-11'} | data.findings[0].text",
                "finding-response | {} | data.accepted",
                "finding-response | {'accepted': 'yes'} | data.accepted",
                "finding-response | {'accepted': false} | data.reason",
                "certification-decision | {} | data.decision data.reason",
                "certification-decision | {'decision': 'refuse'} | data.reason",
                "certification-decision | {'decision': 'grant'} | data.number data.scope data.issued data.expires",
                "certification-decision | {'decision': 'grant', 'number': 'C-1', 'scope': 'All', 'issued': '2099-12-16', 'expires': '2099-12-15'} | data.expires",
                "certification-decision | {'decision': 'grant', 'number': 'C-1', 'scope': 'All', 'issued': '2019-12-16', 'expires': '2022-12-15'} | data.expires",
            })
    void refusesWhatItCannotTake(String type, String data, String fields) throws JsonProcessingException {
        ExternalEvent event = new ExternalEvent("nobody-1", "nobody", type, "F-01", submission(data), "somebody");

        Problem.Refused refused =
                catchThrowableOfType(Problem.Refused.class, () -> handler(type).accept(event));

        assertThat(refused.faults()).extracting(Fault::field).containsExactly(fields.split(" "));
        assertThat(refused.faults()).extracting(Fault::message).noneMatch(String::isBlank);
    }

    private ExternalEventHandler handler(String type) {
        return handlers.stream()
                .filter(handler -> handler.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static Submission submission(String data) throws JsonProcessingException {
        return new Submission(JsonMapper.builder()
                .build()
                .readValue(data.replace('\'', '"'), new TypeReference<Map<String, Object>>() {}));
    }
}
