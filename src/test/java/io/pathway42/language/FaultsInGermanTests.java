package io.pathway42.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.pathway42.language.SaidInSources.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the product refuses, misses or finds wrong, it says in German too: every text in the sources that reads like a
 * sentence, and every text of several words handed to what tells of a fault.
 */
class FaultsInGermanTests {

    private static final Pattern SENTENCE = Pattern.compile("(?:[\\p{Lu}'“\"]|%s).*\\s.*[.?!]['”\"]?", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("(?:[\\p{Lu}'“\"]|%s).*\\s.*", Pattern.DOTALL);

    /** Names of the methods and classes that tell of a fault. */
    private static final Set<String> TELLING = Set.of(
            "Fault",
            "in",
            "because",
            "fault",
            "NotFound",
            "NotAllowed",
            "Conflict",
            "Refused",
            "Unreadable",
            "Deviation",
            "Mishap",
            "stop",
            "Forbidden",
            "failed",
            "report",
            "ownAnew");

    /** What is handed to one of these is not for who uses the product, by why. */
    private static final Map<String, String> NOT_SHOWN = Map.ofEntries(
            entry("@", "the description of the API is English"),
            entry("scheme", "the description of the API is English"),
            entry("description", "the description of the API is English"),
            entry("info", "logs are English"),
            entry("warn", "logs are English"),
            entry("error", "logs are English"),
            entry("IllegalStateException", "a fault of ours, read in logs"),
            entry("IllegalArgumentException", "a fault of ours, read in logs"),
            entry("UnsupportedOperationException", "a fault of ours, read in logs"),
            entry("UncheckedIOException", "a fault of the machine, read in logs"),
            entry("AuthenticationCredentialsNotFoundException", "ApiDenials and the sign-in page say it"),
            entry("InsufficientAuthenticationException", "the sign-in page says it"),
            entry("BadCredentialsException", "ApiDenials and the sign-in page say it"),
            entry("UnknownPerson", "ApiDenials and the sign-in page say it"),
            entry("OAuth2Error", "ApiDenials says it"));

    /** Places whose texts are something else, by what. */
    private static final Map<String, String> SOMETHING_ELSE = Map.of(
            "demo/DemoBody.java", "what the body of the demo writes",
            "work/form/Filling.java", "what a rehearsal enters into forms",
            "audit/process/CertificateSteps.java", "the draft of a statement, to be edited in its field",
            "impact/process/AssignAssessorStep.java", "the draft of an answer, to be edited in its field",
            "identity/Secrets.java", "why the product does not start");

    private static final String VALUE = "Xyz";

    private final Translations german = Translations.read("de", Map.of());

    @Test
    void saysEveryFaultInGerman() throws IOException {
        List<Text> sentences = SaidInSources.in(Path.of("src/main/java")).stream()
                .filter(FaultsInGermanTests::isForReaders)
                .toList();
        assertThat(sentences).hasSizeGreaterThan(400);
        assertThat(sentences)
                .filteredOn(text -> !isGerman(text.text()))
                .as("texts without German in language/de/*.yaml")
                .isEmpty();
    }

    @Test
    void noticesWhatHasNoGerman() {
        assertThat(isGerman("The moon is %s.")).isFalse();
        assertThat(isGerman("You may not do this. The moon is full.")).isFalse();
        assertThat(isGerman("You may not do this.")).isTrue();
    }

    private static boolean isForReaders(Text text) {
        boolean telling = !Collections.disjoint(text.to(), TELLING);
        return (telling ? WORDS : SENTENCE).matcher(text.text()).matches()
                && Collections.disjoint(text.to(), NOT_SHOWN.keySet())
                && (telling || !SOMETHING_ELSE.containsKey(text.file()));
    }

    /** With something put in for every value: a word, a number, and a sentence where one can stand. */
    private boolean isGerman(String english) {
        String numbered = english.replaceAll("%,?\\d*d", "3").replaceFirst("^%s: (?=%s)", "SD-01: ");
        return Stream.of(numbered, numbered.replaceAll("(?<=^|[.:?!] |%s )%s(?=$| \\p{Lu}| %s)", VALUE + "."))
                .flatMap(said -> Stream.of(said.replace("%s", VALUE), said.replace("%s", "3")))
                .anyMatch(said -> isKnown(said)
                        || Arrays.stream(said.split(Sentences.BETWEEN)).allMatch(this::isKnown));
    }

    private boolean isKnown(String said) {
        return said.matches(VALUE + "\\.?|SD-\\d\\d:") || german.sentence(said).isPresent();
    }
}
