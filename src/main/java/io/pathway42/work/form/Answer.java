package io.pathway42.work.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and what somebody answered, for people to read.
 *
 * @param label as the form has it; the key when the form does not know it
 * @param given what was answered; several for a list of choices
 * @param rows what was answered in each row of a list
 */
public record Answer(String label, List<Given> given, List<List<Answer>> rows) {

    /**
     * One thing answered.
     *
     * @param text as it was typed, or the label of the option that was chosen
     * @param offered whether the form offered it to choose from
     * @param day the date, when it is one
     */
    public record Given(
            String text, boolean offered, @Nullable LocalDate day) {

        static Given typed(Object value) {
            return new Given(value.toString(), false, day(value.toString()));
        }

        private static @Nullable LocalDate day(String text) {
            try {
                return text.length() == 10 ? LocalDate.parse(text) : null;
            } catch (DateTimeParseException notOne) {
                return null;
            }
        }
    }

    /** The answers in the order of the form, without what was left empty; what the form does not know comes last. */
    public static List<Answer> all(FormSchema form, Map<String, Object> data) {
        List<Answer> answers = new ArrayList<>(in(form.fields(), data));
        data.forEach((key, value) -> {
            if (!form.keys().contains(key)) {
                answers.add(new Answer(key, List.of(Given.typed(value)), List.of()));
            }
        });
        return List.copyOf(answers);
    }

    private static List<Answer> in(List<Field> fields, @Nullable Object data) {
        List<Answer> answers = new ArrayList<>();
        for (Field field : fields) {
            Object value = Paths.get(data, field.path());
            if (field.rows() != null) {
                List<List<Answer>> rows = listed(value).stream()
                        .map(row -> in(field.children(), row))
                        .filter(row -> !row.isEmpty())
                        .toList();
                if (!rows.isEmpty()) {
                    answers.add(new Answer(field.label(), List.of(), rows));
                }
            } else if (field.input() == null) {
                answers.addAll(in(field.children(), data));
            } else {
                List<Given> given = given(field.input(), value);
                if (!given.isEmpty()) {
                    answers.add(new Answer(field.label(), given, List.of()));
                }
            }
        }
        return answers;
    }

    private static List<Given> given(Input input, @Nullable Object value) {
        return listed(value).stream()
                .filter(Objects::nonNull)
                .filter(each -> each != Paths.ABSENT && !each.equals(""))
                .map(each -> one(input, each))
                .toList();
    }

    private static Given one(Input input, Object value) {
        if (value instanceof Boolean ticked) {
            return new Given(ticked ? "Yes" : "No", true, null);
        }
        String label = input instanceof ChoiceInput choice ? choice.options().label(value) : null;
        return label == null ? Given.typed(value) : new Given(label, true, null);
    }

    private static List<?> listed(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }
}
