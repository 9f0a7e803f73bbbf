package io.pathway42.work.form;

import io.pathway42.problem.Fault;
import io.pathway42.work.form.Visible.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with a submission, in the order of the form, then what does not belong to it. */
final class Faults {

    private static final String NOT_SHOWN = "The form does not ask this with the answers given: leave it out.";
    private static final String NOT_KNOWN = "The form has no such field: leave it out.";
    private static final String NOT_ENTERED = "This cannot be entered: leave it out.";
    private static final String NOT_CHANGED = "This cannot be changed: send it as it was.";

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Object> submission;
    private final Visible visible;

    private Faults(Map<String, Object> submission, Visible visible) {
        this.submission = submission;
        this.visible = visible;
    }

    static List<Fault> of(
            FormSchema schema, Map<String, Object> initial, Map<String, Object> submission, Visible visible) {
        Faults faults = new Faults(submission, visible);
        visible.lists().values().forEach(list -> faults.rows(list, initial));
        visible.fields().values().forEach(faults::field);
        faults.strangers(schema.shape(), submission, List.of());
        return List.copyOf(faults.faults);
    }

    private void rows(Place list, Map<String, Object> initial) {
        Field.Rows rows = list.field().rows();
        if (rows == null || (rows.open() && !list.locked())) {
            return;
        }
        int before = Paths.get(initial, list.path()) instanceof List<?> known ? known.size() : rows.initially();
        if (Paths.get(submission, list.path()) instanceof List<?> sent && sent.size() != before) {
            add(list.path(), "Rows cannot be added or removed: send " + before + ", " + sent.size() + " now.");
        }
    }

    private void field(Place place) {
        Field field = place.field();
        Input input = field.input();
        if (input == null) {
            return;
        }
        Object sent = Paths.get(submission, place.path());
        if (field.disabled()) {
            if (sent != null && sent != Paths.ABSENT) {
                add(place.path(), NOT_ENTERED);
            }
            return;
        }
        fault(place, input, sent).ifPresent(message -> add(place.path(), message));
    }

    private Optional<String> fault(Place place, Input input, @Nullable Object sent) {
        Object value = place.value();
        if (sent != Paths.ABSENT) {
            Object taken = place.locked() ? value : input.settled(sent, place.scope());
            if (!Values.same(taken, sent)) {
                return Optional.of(place.locked() ? NOT_CHANGED : input.expectation(sent, place.scope()));
            }
        }
        return input.fault(value).or(() -> place.field().limits().fault(input, value, place.scope()));
    }

    private void strangers(Shape shape, Map<?, ?> sent, List<Object> outer) {
        sent.forEach((key, value) -> {
            List<Object> path = Paths.join(outer, String.valueOf(key));
            Shape place = shape.inner().get(String.valueOf(key));
            if (value == null) {
                return;
            }
            if (place == null) {
                add(path, NOT_KNOWN);
            } else if (place.field() == null) {
                group(place, value, path);
            } else if (place.field().rows() != null) {
                list(place, value, path);
            } else if (!visible.fields().containsKey(Paths.text(path))) {
                add(path, NOT_SHOWN);
            }
        });
    }

    private void group(Shape shape, Object value, List<Object> path) {
        if (value instanceof Map<?, ?> group) {
            strangers(shape, group, path);
        } else {
            add(path, "This is a group of fields.");
        }
    }

    private void list(Shape shape, Object value, List<Object> path) {
        if (!(value instanceof List<?> rows)) {
            add(path, "This is a list of rows.");
        } else if (!visible.lists().containsKey(Paths.text(path))) {
            if (!rows.isEmpty()) {
                add(path, NOT_SHOWN);
            }
        } else if (faults.stream().noneMatch(fault -> fault.field().equals(Paths.text(path)))) {
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row) instanceof Map<?, ?> content) {
                    strangers(shape.rows(), content, Paths.join(path, row));
                } else if (rows.get(row) != null) {
                    add(Paths.join(path, row), "This is a row with fields.");
                }
            }
        }
    }

    private void add(List<Object> path, String message) {
        faults.add(new Fault(Paths.text(path), message));
    }
}
