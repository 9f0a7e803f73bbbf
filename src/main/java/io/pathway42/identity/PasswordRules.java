package io.pathway42.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What a password must be, by NIST SP 800-63B revision 4, 3.1.1.2: long enough, of any characters, and not among those
 * that are tried first.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 15;
    static final int SHORTEST_WITH_SECOND_FACTOR = 8;
    static final int LONGEST = 128;

    /** Fewer guesses than this take minutes, even where attempts are slow. */
    private static final double FEWEST_GUESSES = 1e8;

    /** The estimate takes the square of the length; what follows only makes a password better. */
    private static final int ESTIMATED = 64;

    private static final List<String> PRODUCT =
            List.of("pathway42", "pathway", "iso42001", "iso", "42001", "aims", "certificate", "compliance");

    private final SingletonSupplier<Zxcvbn> estimate = SingletonSupplier.of(Zxcvbn::new);
    private final BreachedPasswords breached;

    PasswordRules(BreachedPasswords breached) {
        this.breached = breached;
    }

    /**
     * What is wrong with a password, in a sentence; empty when it may be used.
     *
     * @param context names of the person, of their organisation and the like
     */
    Optional<String> objection(String password, boolean secondFactor, List<String> context) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST_WITH_SECOND_FACTOR || length < SHORTEST && !secondFactor) {
            return Optional.of(
                    secondFactor
                            ? "Use at least 8 characters; a few words are fine."
                            : "Use at least 15 characters; a few words are fine.");
        }
        if (length > LONGEST) {
            return Optional.of("Use at most 128 characters.");
        }
        if (breached.contain(password)) {
            return Optional.of("This one is on lists of stolen passwords, whoever had it first, and is tried early. "
                    + "Take another.");
        }
        return guesses(password, context) < FEWEST_GUESSES
                ? Optional.of("This one is tried early: it is common, or made of names, dates or rows of keys. "
                        + "Take for instance four words that have nothing to do with each other.")
                : Optional.empty();
    }

    private double guesses(String password, List<String> context) {
        String start = password.substring(0, Math.min(ESTIMATED, password.length()));
        return estimate.obtain().measure(start, words(context)).getGuesses();
    }

    private static List<String> words(List<String> context) {
        return Stream.concat(
                        PRODUCT.stream(),
                        context.stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .flatMap(name -> Stream.concat(
                                        Stream.of(name, name.replaceAll("[^\\p{L}\\p{N}]", "")),
                                        Arrays.stream(name.split("[^\\p{L}\\p{N}]+")))))
                .filter(word -> word.length() > 1)
                .distinct()
                .toList();
    }
}
