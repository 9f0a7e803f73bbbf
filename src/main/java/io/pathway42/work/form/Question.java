package io.pathway42.work.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form that somebody is to fill.
 *
 * @param path {@code harms[1].severity}
 * @param key {@code severity}
 * @param type the component: {@code radio}
 * @param options what can be chosen, in the order shown
 * @param value what it holds now
 */
public record Question(
        String path,
        String key,
        String label,
        String type,
        List<Object> options,
        @Nullable Object value) {

    static Question of(Visible.Place place) {
        Field field = place.field();
        List<Object> options =
                field.input() instanceof ChoiceInput choice ? choice.options().values(place.scope()) : List.of();
        return new Question(place.name(), field.key(), field.label(), field.type(), options, place.value());
    }
}
