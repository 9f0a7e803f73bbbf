package io.pathway42.audit;

import io.pathway42.engine.ExternalEvent;
import io.pathway42.engine.ExternalEventHandler;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Takes what the certification body says to a corrective action. An accepted major is verified and closed; an accepted
 * minor is carried to the next audit.
 */
@Component
class FindingResponses implements ExternalEventHandler {

    private final Findings findings;

    FindingResponses(Findings findings) {
        this.findings = findings;
    }

    @Override
    public String type() {
        return "finding-response";
    }

    @Override
    public boolean aboutSubject() {
        return true;
    }

    @Override
    public Map<String, Object> accept(ExternalEvent event) {
        EventFields data = EventFields.of(event);
        boolean accepted = data.flag("accepted");
        boolean notAccepted = Boolean.FALSE.equals(event.fields().get("accepted"));
        String reason = notAccepted ? data.text("reason") : data.optionalText("reason");
        data.refuseFaults();
        String ref = Objects.requireNonNull(event.subject());
        Finding finding = findings.get(event.programmeId(), ref);
        findings.note(event.programmeId(), ref, Map.of("body_answer", reason));
        findings.becomes(event.programmeId(), ref, accepted ? settled(finding) : Finding.OPEN);
        return Map.of("answerAccepted", accepted);
    }

    private static String settled(Finding finding) {
        return finding.major() ? Finding.CLOSED : Finding.ACCEPTED;
    }
}
