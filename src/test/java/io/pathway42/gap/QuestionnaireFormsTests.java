package io.pathway42.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The questionnaires are made from the catalogue; {@code -Dquestionnaires.write=true} writes them anew. */
class QuestionnaireFormsTests {

    private static final Path FOLDER = Path.of("forms", "gap");
    private static final QuestionnaireForms FORMS = new QuestionnaireForms();

    static Stream<String> roles() {
        return FORMS.roles().stream();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void sayWhatTheCatalogueSays(String role) throws IOException {
        Path file = FOLDER.resolve(QuestionnaireForms.id(role) + ".form");
        if (Boolean.getBoolean("questionnaires.write")) {
            Files.writeString(file, FORMS.form(role));
        }

        assertThat(file).hasContent(FORMS.form(role));
    }

    @Test
    void askAboutEachRequirementOnce() throws IOException {
        Set<String> asked = new HashSet<>();
        for (String role : FORMS.roles()) {
            new ObjectMapper()
                    .readTree(FORMS.form(role))
                    .path("components")
                    .findValues("path")
                    .forEach(path -> assertThat(asked.add(path.asText())).isTrue());
        }

        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(new Catalogue()
                        .requirements().stream()
                                .map(Requirement::ref)
                                .map(Questionnaire::key)
                                .toList());
    }
}
