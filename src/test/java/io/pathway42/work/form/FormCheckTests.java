package io.pathway42.work.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.pathway42.engine.FormChoices.Choice;
import io.pathway42.problem.Fault;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormCheckTests {

    private static final FormSchema HARMS = FormSchema.parse("""
            {"id": "harms", "type": "default", "components": [
              {"type": "text", "id": "lead", "text": "For {{systemTitle}}"},
              {"type": "radio", "id": "f1", "key": "decision", "label": "Decision", "validate": {"required": true},
               "values": [{"label": "Go on", "value": "go"}, {"label": "Stop", "value": "stop"}]},
              {"type": "textarea", "id": "f2", "key": "reason", "label": "Why stop", "conditional": {"hide": "=decision = \\"go\\""},
               "validate": {"required": true, "minLength": 80}},
              {"type": "textfield", "id": "f3", "key": "system", "label": "System", "disabled": true},
              {"type": "dynamiclist", "id": "f4", "path": "harms", "label": "Harms", "components": [
                {"type": "textfield", "id": "f5", "key": "ref", "label": "No.", "readonly": true},
                {"type": "number", "id": "f6", "key": "severity", "label": "Severity", "decimalDigits": 0,
                 "validate": {"required": true, "min": 1, "max": 5}},
                {"type": "textfield", "id": "f7", "key": "remedy", "label": "Remedy",
                 "conditional": {"hide": "=this.severity < 4"}, "validate": {"required": true}}]}]}
            """);
    private static final Map<String, Object> PREFILL = Map.of(
            "systemTitle", "Triage", "system", "S-1", "harms", List.of(Map.of("ref", "H-1"), Map.of("ref", "H-2")));

    private final FormCheck check = new FormCheck(Clock.fixed(Instant.parse("2027-03-01T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void takesWhatTheFormWouldSubmit() {
        assertThat(faults(Map.of(
                        "decision",
                        "go",
                        "harms",
                        List.of(
                                Map.of("ref", "H-1", "severity", 2),
                                Map.of("ref", "H-2", "severity", 5, "remedy", "Review by a nurse")))))
                .isEmpty();
    }

    @Test
    void namesTheLimitAndTheLengthNow() {
        assertThat(faults(Map.of("decision", "stop", "reason", "Too few cases.")))
                .containsExactly(new Fault("reason", "Enter at least 80 characters, 14 now."));
    }

    @Test
    void namesTheRowAtFault() {
        assertThat(faults(Map.of(
                        "decision",
                        "go",
                        "harms",
                        List.of(
                                Map.of("ref", "H-1", "severity", 2, "remedy", "None"),
                                Map.of("ref", "H-2", "severity", 6)))))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("harms[0].remedy", "harms[1].severity", "harms[1].remedy");
    }

    @Test
    void refusesWhatIsHiddenDisabledChangedOrUnknown() {
        assertThat(faults(Map.of(
                        "decision", "go",
                        "reason", "None of your business",
                        "system", "S-2",
                        "colour", "red",
                        "harms", List.of(Map.of("ref", "H-9", "severity", 1)))))
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("reason", "system", "colour", "harms[0].ref");
    }

    @Test
    void recognisesRemovedRowsByWhatNobodyCanChange() {
        assertThat(faults(Map.of("decision", "go", "harms", List.of(Map.of("ref", "H-2", "severity", 1)))))
                .isEmpty();
    }

    @Test
    void doesNotTakeALeftOutAnswerFromThePrefill() {
        List<Fault> faults = check.faults(HARMS, Map.of("decision", "go", "harms", List.of()), Map.of());

        assertThat(faults)
                .containsExactly(new Fault("decision", "Fill this in."), new Fault("reason", "Fill this in."));
    }

    @Test
    void completesDataAsTheFormWouldSubmitIt() {
        assertThat(check.check(HARMS, PREFILL, Map.of("decision", "go", "harms", List.of(Map.of("severity", 1))))
                        .data())
                .isEqualTo(Map.of("decision", "go", "harms", List.of(Map.of("ref", "H-1", "severity", 1))));
    }

    @Test
    void writesChoicesIntoTheForm() {
        FormSchema schema = FormSchema.parse("""
                {"id": "who", "components": [
                  {"type": "select", "id": "f1", "key": "owner", "valuesKey": "people"},
                  {"type": "select", "id": "f2", "key": "colour", "valuesKey": "colours"}]}
                """);

        FormSchema written =
                schema.withChoices(key -> key.equals("people") ? List.of(new Choice("Ada", "ada@x")) : null);

        assertThat(written.json())
                .contains("{\"label\":\"Ada\",\"value\":\"ada@x\"}")
                .contains("\"colours\"");
        assertThat(check.faults(written, Map.of("colours", List.of("red")), Map.of("owner", "ada@x", "colour", "red")))
                .isEmpty();
        assertThat(check.faults(written, Map.of(), Map.of("owner", "eve@x"))).hasSize(1);
    }

    @Test
    void refusesFormsThatCouldNotBeShown() {
        assertThatIllegalArgumentException().isThrownBy(() -> FormSchema.parse("{"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormSchema.parse("{\"components\": [{\"type\": \"lamp\", \"id\": \"a\"}]}"));
        assertThatIllegalArgumentException().isThrownBy(() -> FormSchema.parse("""
                        {"components": [{"type": "textfield", "id": "a", "key": "x"}, {"type": "number", "id": "b", "key": "x"}]}
                        """));
    }

    @Test
    void checksATypicalFormInUnderAMillisecond() {
        Map<String, Object> data = Map.of(
                "decision",
                "go",
                "harms",
                new ArrayList<>(List.of(
                        Map.of("ref", "H-1", "severity", 2), Map.of("ref", "H-2", "severity", 5, "remedy", "Review"))));
        for (int warm = 0; warm < 2000; warm++) {
            faults(data);
        }
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long from = thread.getCurrentThreadCpuTime();
            for (int each = 0; each < 50; each++) {
                faults(data);
            }
            best = Math.min(best, (thread.getCurrentThreadCpuTime() - from) / 50);
        }
        assertThat(best).isLessThan(1_000_000);
    }

    private List<Fault> faults(Map<String, Object> submission) {
        return check.faults(HARMS, PREFILL, submission);
    }
}
