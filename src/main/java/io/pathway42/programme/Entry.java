package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.problem.Fault;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An object in a definition under check. Each look at a field notes what is wrong with it and goes on.
 *
 * @param path where it is: {@code ai_systems[3]}, empty for the whole
 * @param faults what was found wrong so far, anywhere
 */
record Entry(String path, JsonNode node, List<Fault> faults) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    void fault(String field, String message) {
        faults.add(new Fault(at(field), message));
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    /** A short text that must be there. */
    Optional<String> name(String field) {
        if (!has(field)) {
            fault(field, "Is missing. Add it.");
            return Optional.empty();
        }
        return text(field, LONGEST_NAME).filter(text -> {
            if (text.isBlank()) {
                fault(field, "Is empty. Fill it in.");
            }
            return !text.isBlank();
        });
    }

    /** A text that may be left out. */
    Optional<String> text(String field) {
        return text(field, LONGEST_TEXT);
    }

    private Optional<String> text(String field, int longest) {
        return has(field) ? scalar(node.get(field), at(field), longest) : Optional.empty();
    }

    private Optional<String> scalar(JsonNode value, String where, int longest) {
        if (!value.isTextual() && !value.isNumber()) {
            faults.add(new Fault(where, "Must be text."));
            return Optional.empty();
        }
        String text = value.asText();
        if (text.length() > longest) {
            faults.add(new Fault(where, "Has %d characters; shorten it to %d.".formatted(text.length(), longest)));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** An id that must be there, of a shape that fits into addresses. */
    Optional<String> id(Pattern shape, String explained) {
        return name("id").filter(id -> {
            boolean fits = shape.matcher(id).matches();
            if (!fits) {
                fault("id", "'%s' is not a usable id. Use %s.".formatted(id, explained));
            }
            return fits;
        });
    }

    Optional<Integer> whole(String field, int least, int most) {
        if (!has(field)) {
            return Optional.empty();
        }
        JsonNode value = node.get(field);
        if (!value.isNumber() || value.decimalValue().stripTrailingZeros().scale() > 0) {
            fault(field, "Must be a whole number from %d to %d.".formatted(least, most));
            return Optional.empty();
        }
        if (value.decimalValue().compareTo(BigDecimal.valueOf(least)) < 0
                || value.decimalValue().compareTo(BigDecimal.valueOf(most)) > 0) {
            fault(field, "%s is out of range. Use %d to %d.".formatted(value.asText(), least, most));
            return Optional.empty();
        }
        return Optional.of(value.intValue());
    }

    void number(String field) {
        if (has(field)
                && (!node.get(field).isNumber()
                        || node.get(field).decimalValue().signum() < 0)) {
            fault(field, "Must be a number that is not negative.");
        }
    }

    void flag(String field) {
        if (has(field) && !node.get(field).isBoolean()) {
            fault(field, "Must be true or false.");
        }
    }

    Optional<LocalDate> date(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        String text = node.get(field).asText();
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return Optional.of(date);
            }
        } catch (DateTimeException impossible) {
            // The same message serves for dates that are none and for those out of reach.
        }
        fault(field, "'%s' is not a possible date. Write year-month-day, for instance 2027-02-28.".formatted(text));
        return Optional.empty();
    }

    void oneOf(String field, List<String> choices) {
        text(field)
                .filter(value -> !choices.contains(value))
                .ifPresent(value -> fault(
                        field, "'%s' is not known. Use one of: %s.".formatted(value, String.join(", ", choices))));
    }

    /** The objects of a list. */
    List<Entry> list(String field) {
        List<Entry> entries = new ArrayList<>();
        for (Entry item : items(field)) {
            if (item.node().isObject()) {
                entries.add(item);
            } else {
                faults.add(new Fault(item.path(), "Must be an object with fields."));
            }
        }
        return entries;
    }

    /** The words of a list, each with its place. */
    List<Word> words(String field) {
        List<Word> words = new ArrayList<>();
        for (Entry item : items(field)) {
            scalar(item.node(), item.path(), LONGEST_TEXT).ifPresent(text -> words.add(new Word(item.path(), text)));
        }
        return words;
    }

    private List<Entry> items(String field) {
        List<Entry> items = new ArrayList<>();
        if (has(field)) {
            JsonNode list = node.get(field);
            if (!list.isArray()) {
                fault(field, "Must be a list.");
            }
            for (int i = 0; list.isArray() && i < list.size(); i++) {
                items.add(new Entry(at(field) + "[" + i + "]", list.get(i), faults));
            }
        }
        return items;
    }

    Optional<Entry> object(String field) {
        if (!has(field)) {
            return Optional.empty();
        }
        if (!node.get(field).isObject()) {
            fault(field, "Must be an object with fields.");
            return Optional.empty();
        }
        return Optional.of(new Entry(at(field), node.get(field), faults));
    }

    /** One word of a list. */
    record Word(String path, String text) {}
}
