package io.pathway42.work;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the audit log of steps in which a person decides: those whose form has a field for the decision. */
@Component
class DecisionLog {

    private static final Set<String> DECIDING = Set.of("acceptance", "approval", "assessmentApproved");

    private final AuditLog log;

    DecisionLog(AuditLog log) {
        this.log = log;
    }

    void note(WorkItem task, String person, Map<String, Object> data) {
        String decided = data.entrySet().stream()
                .filter(field -> decides(field.getKey()) && field.getValue() instanceof String)
                .map(field -> field.getKey() + " = " + field.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
        if (!decided.isEmpty()) {
            log.write(AuditEntry.of(AuditAction.DECISION, person)
                    .programme(task.programmeId(), task.clientId())
                    .about(task.step() + " " + task.name() + (task.subject() == null ? "" : " " + task.subject()))
                    .saying(decided));
        }
    }

    private static boolean decides(String field) {
        return field.toLowerCase(Locale.ROOT).endsWith("decision") || DECIDING.contains(field);
    }
}
