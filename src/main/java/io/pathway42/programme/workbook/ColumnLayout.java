package io.pathway42.programme.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A column of a list, or a row of a form.
 *
 * @param key path of the value in the definition, {@code roles[]} for one of a list; empty for what is only there to read
 * @param choices name of the list of choices
 * @param of what the ids in a cell point to
 * @param example as it is shown; empty for none
 * @param from the least number
 * @param to the highest number
 */
record ColumnLayout(
        String key,
        String title,
        ValueKind kind,
        @Nullable String choices,
        @Nullable String of,
        boolean required,
        String help,
        String example,
        int width,
        @Nullable Integer from,
        @Nullable Integer to) {

    private static final int USUAL_WIDTH = 20;

    ColumnLayout {
        help = help == null ? "" : help;
        example = example == null ? "" : example;
        width = width == 0 ? USUAL_WIDTH : width;
    }

    String heading() {
        return required ? title + " *" : title;
    }

    /** Whether this is a heading for the column, typed a little differently perhaps. */
    boolean isHeaded(String text) {
        return plain(text).equals(plain(title));
    }

    /** Whether the value at a path below an entry comes from here. */
    boolean holds(String path) {
        String own = key.replaceAll("\\[\\d*]", "");
        String asked = path.replaceAll("\\[\\d*]", "");
        return own.equals(asked) || own.startsWith(asked + ".") || asked.startsWith(own + ".");
    }

    boolean many() {
        return key.endsWith("[]");
    }

    static String plain(String text) {
        return text.replace('*', ' ').replaceAll("[\\s\\u00A0]+", " ").strip().toLowerCase(java.util.Locale.ROOT);
    }
}
