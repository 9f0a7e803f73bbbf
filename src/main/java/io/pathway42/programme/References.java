package io.pathway42.programme;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds in a text what it refers to: clauses and controls such as {@code A.10.3}, entries of registers such as AIS-04. */
public final class References {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?<![\\w.])(?:A\\.\\d{1,2}(?:\\.\\d{1,2})*|\\d{1,2}(?:\\.\\d{1,2})+|[A-Z]{2,5}-\\d{1,4})(?!\\w)");

    private References() {}

    /** Each once, in the order of the text. */
    public static List<String> in(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Whether two refs are about the same thing: equal, or one is a heading above the other. */
    public static boolean touch(String one, String other) {
        return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
    }
}
