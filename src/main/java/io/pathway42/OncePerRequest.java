package io.pathway42;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Remembers answers for the rest of a request that only reads; everywhere else each question is asked anew. */
public final class OncePerRequest {

    private static final ThreadLocal<@Nullable Map<String, Object>> KNOWN = new ThreadLocal<>();

    private OncePerRequest() {}

    /**
     * The answer to a question.
     *
     * @param asks who asks
     * @param about what keeps it apart from other questions of the same class
     */
    @SuppressWarnings("unchecked") // a class asks under its own name
    public static <T extends @Nullable Object> T ask(Class<?> asks, String about, Supplier<T> answer) {
        Map<String, Object> known = KNOWN.get();
        if (known == null) {
            return answer.get();
        }
        String question = question(asks, about);
        Object remembered = known.get(question);
        if (remembered == null) {
            remembered = answer.get();
            known.put(question, remembered);
        }
        return (T) remembered;
    }

    /**
     * The answer to a question about several; about none it is known without asking.
     *
     * @param question what keeps it apart from other questions of the same class
     */
    public static <T> T ask(Class<?> asks, String question, Collection<String> about, T ofNone, Supplier<T> answer) {
        return about.isEmpty() ? ofNone : ask(asks, question + " " + String.join(" ", about), answer);
    }

    /** Asks anew the next time. */
    public static void forget(Class<?> asks, String about) {
        Map<String, Object> known = KNOWN.get();
        if (known != null) {
            known.remove(question(asks, about));
        }
    }

    private static String question(Class<?> asks, String about) {
        return asks.getName() + " " + about;
    }

    /** From here on answers are remembered, on this thread. */
    public static void begin() {
        KNOWN.set(new HashMap<>());
    }

    /** Forgets them. */
    public static void end() {
        KNOWN.remove();
    }
}
