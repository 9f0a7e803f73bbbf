package io.pathway42.work.form;

import java.util.Optional;

/** Answers that somebody has in mind; what has none is filled with whatever is valid. */
@FunctionalInterface
public interface Answers {

    /** No answer in mind. */
    Answers ANY = question -> Optional.empty();

    /**
     * The value for a field, as form-js submits it. A list is asked for once, with the type {@code dynamiclist}: its
     * answer is a list of rows, each a map of the values that matter.
     */
    Optional<Object> to(Question question);

    /** These answers, else the other ones. */
    default Answers or(Answers others) {
        return question -> to(question).or(() -> others.to(question));
    }
}
