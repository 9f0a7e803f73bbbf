package io.pathway42.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTests {

    private static final Pattern TAG = Pattern.compile("<[a-z][^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*>");
    private static final Pattern REPLACED = Pattern.compile("th:replace=");
    private static final Pattern INSERTED = Pattern.compile("th:insert=");
    private static final Pattern CONDITION = Pattern.compile("th:(?:if|unless|each)=");
    private static final Pattern EACH = Pattern.compile("th:each=");

    /** A fragment comes before the loop and the condition of its tag: a condition beside it never counts. */
    @Test
    void askNothingBesideAFragmentThatTakesThePlaceOfTheTag() throws IOException {
        List<String> unheard;
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            unheard = files.filter(Files::isRegularFile)
                    .flatMap(TemplatesTests::tags)
                    .filter(tag -> REPLACED.matcher(tag).find()
                                    && CONDITION.matcher(tag).find()
                            || INSERTED.matcher(tag).find() && EACH.matcher(tag).find())
                    .filter(tag -> !tag.startsWith("<html"))
                    .toList();
        }
        assertThat(unheard).isEmpty();
    }

    /** A form that is sent keeps the token against forged requests; sent to be read, it would stand in the address. */
    @Test
    void sendNoFormToBeReadThatIsMadeToBeSent() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .flatMap(TemplatesTests::tags)
                            .filter(tag -> tag.contains("formmethod=")))
                    .isEmpty();
        }
    }

    private static Stream<String> tags(Path template) {
        try {
            return TAG.matcher(Files.readString(template)).results().map(MatchResult::group);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
