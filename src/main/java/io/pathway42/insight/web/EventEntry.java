package io.pathway42.insight.web;

import io.pathway42.engine.ExternalEvent;
import io.pathway42.engine.ExternalEvents;
import io.pathway42.engine.Submission;
import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Takes what the certification body sent from a form of the programme page. */
@Component
class EventEntry {

    private static final Set<String> ENTERED_BY = Set.of("aims_manager", "lead_consultant");
    private static final Set<String> LISTS = Set.of("concerns", "findings");
    private static final Pattern FINDING = Pattern.compile("(major|minor|observation)\\s+([^:]+):\\s*(.+)");
    private static final Pattern CONCERN = Pattern.compile("([^:]+):\\s*(.+)");

    private final Access access;
    private final CurrentPerson current;
    private final ExternalEvents events;

    EventEntry(Access access, CurrentPerson current, ExternalEvents events) {
        this.access = access;
        this.current = current;
        this.events = events;
    }

    boolean allowed(String programmeId) {
        try {
            access.programmeAs(programmeId, ENTERED_BY);
            return true;
        } catch (Problem.NotAllowed somebodyElse) {
            return false;
        }
    }

    /** @throws Problem.Refused with one fault per field or line */
    void enter(String programmeId, Map<String, String> typed) {
        String clientId = access.programmeAs(programmeId, ENTERED_BY);
        String subject = typed.getOrDefault("subject", "");
        events.accept(new ExternalEvent(
                programmeId,
                clientId,
                typed.getOrDefault("type", ""),
                subject.isBlank() ? null : subject,
                new Submission(data(typed)),
                current.signIn()));
    }

    private static Map<String, Object> data(Map<String, String> typed) {
        Map<String, Object> data = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        typed.forEach((key, value) -> {
            if (LISTS.contains(key)) {
                data.put(key, lines(key, value, faults));
            } else if ("accepted".equals(key)) {
                data.put(key, Boolean.valueOf(value));
            } else if (!value.isBlank() && !Set.of("type", "subject", "_csrf").contains(key)) {
                data.put(key, value.strip());
            }
        });
        if (!faults.isEmpty()) {
            throw new Problem.Refused("event-refused", "Some lines cannot be read.", faults);
        }
        return data;
    }

    private static List<Map<String, Object>> lines(String key, String text, List<Fault> faults) {
        List<Map<String, Object>> items = new ArrayList<>();
        boolean finding = "findings".equals(key);
        for (String line :
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            Matcher parts = (finding ? FINDING : CONCERN).matcher(line);
            if (!parts.matches()) {
                faults.add(new Fault(
                        key,
                        finding
                                ? "“%s” does not read like “minor 9.2.2: no audit criteria”.".formatted(line)
                                : "“%s” does not read like “6.1.3: no reason for leaving out A.5.4”.".formatted(line)));
            } else if (finding) {
                items.add(Map.of("grade", parts.group(1), "refs", refs(parts.group(2)), "text", parts.group(3)));
            } else {
                items.add(Map.of("refs", refs(parts.group(1)), "text", parts.group(2)));
            }
        }
        return items;
    }

    private static List<String> refs(String text) {
        return List.of(text.strip().split("[,\\s]+"));
    }
}
