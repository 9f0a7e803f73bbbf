package io.pathway42.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words that people type to find something: compared without regard to case, also of umlauts, and taken literally. */
public record Words(List<String> each) {

    private static final int MOST = 8;
    private static final int LONGEST = 200;
    /** Databases may know the case of no more than plain letters. */
    private static final String CAPITALS = "ÄÖÜÀÁÂÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛÝ";

    public Words {
        each = List.copyOf(each);
    }

    public static Words of(String typed) {
        String shortened = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        return new Words(Arrays.stream(shortened.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    public boolean none() {
        return each.isEmpty();
    }

    /** For {@code like}: what holds a text anywhere. */
    public static String anywhere(String text) {
        return "%" + small(text).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    public List<String> patterns() {
        return each.stream().map(Words::anywhere).toList();
    }

    public boolean allIn(String text) {
        String small = small(text);
        return each.stream().allMatch(word -> small.contains(small(word)));
    }

    /** What is compared in the database with what {@link #anywhere} gives. */
    public static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** An expression of the database in small letters. */
    public static String smallIn(String expression) {
        return "translate(lower(%s), '%s', '%s')".formatted(expression, CAPITALS, small(CAPITALS));
    }
}
