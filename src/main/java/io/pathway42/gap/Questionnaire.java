package io.pathway42.gap;

/** How the questionnaire forms name what they ask about a requirement. */
public final class Questionnaire {

    private Questionnaire() {}

    /** Path of its group: {@code r_A_5_2}. */
    public static String key(String ref) {
        return "r_" + flat(ref);
    }

    /** What may be reused for it. */
    public static String reuseKey(String ref) {
        return "reuse_" + flat(ref);
    }

    /** What the review said about an earlier answer. */
    public static String commentKey(String ref) {
        return "comment_" + flat(ref);
    }

    private static String flat(String ref) {
        return ref.replace('.', '_');
    }
}
