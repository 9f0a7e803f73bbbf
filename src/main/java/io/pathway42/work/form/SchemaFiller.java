package io.pathway42.work.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills any form from its schema alone: the prefill where it is valid, else the first option, some text, today or the
 * least number. Optional fields stay as they are.
 */
public final class SchemaFiller {

    private static final int ROUNDS = 50;

    private final FormCheck check;

    public SchemaFiller(Clock clock) {
        this.check = new FormCheck(clock);
    }

    /**
     * A submission as form-js would make it.
     *
     * @throws IllegalStateException when no valid data was found, with the fields at fault
     */
    public Map<String, Object> fill(FormSchema schema, Map<String, Object> prefill, Answers answers) {
        LocalDate today = check.today();
        Map<String, Object> initial = check.initial(schema, prefill, today);
        Map<String, Object> data = Paths.copy(initial);
        Set<String> answered = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Visible visible = check.visible(schema, today, initial, data);
            if (!rows(visible, data, answers, answered) && !fields(visible, data, answers, answered)) {
                return visible.submitted();
            }
        }
        throw new IllegalStateException("The form " + schema.id() + " did not come to rest while it was filled");
    }

    private static boolean rows(Visible visible, Map<String, Object> data, Answers answers, Set<String> answered) {
        for (Visible.Place list : visible.lists().values()) {
            Optional<Object> answer = answered.add(list.name()) ? answers.to(Question.of(list)) : Optional.empty();
            if (answer.isPresent() && answer.get() instanceof List<?> given) {
                List<Object> rows = new ArrayList<>();
                given.forEach(each -> {
                    Map<String, Object> row = Initial.row(list.field().children(), list.scope());
                    if (each instanceof Map<?, ?> values) {
                        values.forEach((key, value) -> row.put(String.valueOf(key), value));
                        values.keySet().forEach(key -> answered.add(list.name() + "[" + rows.size() + "]." + key));
                    }
                    rows.add(row);
                });
                Paths.set(data, list.path(), rows);
                return true;
            }
        }
        return false;
    }

    private static boolean fields(Visible visible, Map<String, Object> data, Answers answers, Set<String> answered) {
        Map<List<Object>, Object> values = new LinkedHashMap<>();
        for (Visible.Place place : visible.fields().values()) {
            Input input = place.field().input();
            if (input == null || place.locked() || place.field().disabled()) {
                continue;
            }
            Optional<Object> answer = answered.add(place.name()) ? answers.to(Question.of(place)) : Optional.empty();
            if (answer.isPresent()) {
                if (!Values.equal(answer.get(), place.value())) {
                    values.put(place.path(), answer.get());
                }
            } else if (!valid(place, input)) {
                values.put(place.path(), Filling.of(place, input));
            }
        }
        values.forEach((path, value) -> Paths.set(data, path, value));
        return !values.isEmpty();
    }

    private static boolean valid(Visible.Place place, Input input) {
        Object value = place.value();
        return Values.same(input.settled(value, place.scope()), value)
                && input.fault(value).isEmpty()
                && place.field().limits().fault(input, value, place.scope()).isEmpty();
    }
}
