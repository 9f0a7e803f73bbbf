package io.pathway42.audit;

import io.pathway42.engine.ExternalEvent;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import io.pathway42.standard.Catalogue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the data of an event field by field and collects every fault before it refuses. */
final class EventFields {

    private static final int LONGEST = 4000;

    private final Map<?, ?> data;
    private final String path;
    private final List<Fault> faults;

    private EventFields(Map<?, ?> data, String path, List<Fault> faults) {
        this.data = data;
        this.path = path;
        this.faults = faults;
    }

    static EventFields of(ExternalEvent event) {
        return new EventFields(event.fields(), "data.", new ArrayList<>());
    }

    /** @throws Problem.Refused with all faults found so far, if there are any */
    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new Problem.Refused("event-data-at-fault", "The event cannot be taken as it is.", faults);
        }
    }

    /** Adds a fault; the first one of a field is the one that counts. */
    void fault(String field, String message) {
        String at = path + field;
        if (faults.stream().noneMatch(fault -> fault.field().equals(at))) {
            faults.add(new Fault(at, message));
        }
    }

    boolean has(String field) {
        return data.get(field) != null && !"".equals(data.get(field));
    }

    String text(String field) {
        if (!has(field)) {
            fault(field, "This is required.");
            return "";
        }
        return optionalText(field);
    }

    String optionalText(String field) {
        if (!has(field)) {
            return "";
        }
        if (!(data.get(field) instanceof String text) || text.length() > LONGEST) {
            fault(field, "This has to be text of at most %d characters.".formatted(LONGEST));
            return "";
        }
        if (text.isBlank()) {
            fault(field, "This must not be blank.");
        }
        return text.strip();
    }

    String choice(String field, List<String> values) {
        Object value = data.get(field);
        if (value instanceof String text && values.contains(text)) {
            return text;
        }
        fault(field, "Use one of: %s.".formatted(String.join(", ", values)));
        return "";
    }

    boolean flag(String field) {
        if (data.get(field) instanceof Boolean value) {
            return value;
        }
        fault(field, "Use true or false.");
        return false;
    }

    LocalDate day(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException unreadable) {
            if (has(field)) {
                fault(field, "Use a date such as 2027-11-12.");
            }
            return LocalDate.MIN;
        }
    }

    /** The entries of a list; each keeps its place in the faults it finds. */
    List<EventFields> entries(String field) {
        if (!(data.get(field) instanceof List<?> list)) {
            fault(field, "Use a list; it may be empty.");
            return List.of();
        }
        List<EventFields> entries = new ArrayList<>();
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at) instanceof Map<?, ?> entry) {
                entries.add(new EventFields(entry, "%s%s[%d].".formatted(path, field, at), faults));
            } else {
                fault("%s[%d]".formatted(field, at), "Use an object.");
            }
        }
        return entries;
    }

    /** References to the standard, at least one; a heading such as 9.2 stands for what is below it. */
    List<String> refs(Catalogue catalogue) {
        if (!(data.get("refs") instanceof List<?> list) || list.isEmpty()) {
            fault("refs", "Name at least one clause or control in a list.");
            return List.of();
        }
        List<String> refs = list.stream().map(String::valueOf).toList();
        refs.stream()
                .filter(ref -> catalogue.requirements().stream().noneMatch(item -> StandardRefs.covers(ref, item)))
                .forEach(ref -> fault("refs", "'%s' is not a clause or control of the standard.".formatted(ref)));
        return refs;
    }
}
