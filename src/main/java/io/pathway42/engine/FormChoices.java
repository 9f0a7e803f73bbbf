package io.pathway42.engine;

import java.util.List;

/** A list of choices that forms name by {@code valuesKey}. Beans; resolved on the server for every form. */
public interface FormChoices {

    /** The key that forms use: {@code people}. */
    String key();

    List<Choice> choices(String programmeId);

    record Choice(String label, String value) {}
}
