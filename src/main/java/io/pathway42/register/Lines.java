package io.pathway42.register;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several values in one text column, one per line. */
public final class Lines {

    private Lines() {}

    public static String join(List<String> values) {
        return String.join("\n", values);
    }

    public static List<String> split(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : Arrays.asList(column.split("\n", -1));
    }
}
