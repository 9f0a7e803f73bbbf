package io.pathway42.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.pathway42.PathwayTest;
import io.pathway42.register.Words;
import io.pathway42.web.Labels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** What the product calls things itself is read in German. */
@PathwayTest
@ExtendWith(InGerman.class)
class TitlesTests {

    @Autowired
    private Sentences sentences;

    @Autowired
    private Labels labels;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            F-02 | major on 8.4, A.5.2 | F-02 Hauptabweichung zu 8.4, A.5.2
            F-03 | observation on 9.3.2 | F-03 Beobachtung zu 9.3.2
            BL-03 | Close the gaps in A.6 AI system life cycle | BL-03 Lücken schließen: A.6 Lebenszyklus von KI-Systemen
            CN-01 | Concern | CN-01 Hinweis
            IA-01 | Internal audit IA-01 | Internes Audit IA-01
            CH-01 | Handover of a role (Risk owner): Kim leaves. Soon. | CH-01 Übergabe einer Rolle (Risikoverantwortliche): Kim leaves. Soon.
            R-09 | Triage affects people concerned: harm to them goes unnoticed | R-09 Triage wirkt auf betroffene Personen: Schaden für sie bleibt unbemerkt
            """)
    void saysWhatAStepIsAbout(String ref, String title, String german) {
        assertThat(labels.subject(ref, title)).isEqualTo(german);
    }

    @Test
    void saysItInReasonsToo() {
        assertThat(sentences.say("answers of F-02 major on 8.4."))
                .isEqualTo("Antworten von: F-02 Hauptabweichung zu 8.4.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Train everybody on 8.4", "WorkPulse", "A major on its way", "Leadership by Kim", "", "8.4"})
    void leavesWhatPeopleTyped(String title) {
        assertThat(sentences.title(title)).isEqualTo(title);
    }

    @Test
    void leavesEverythingToWhoReadsEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(labels.subject("F-02", "major on 8.4")).isEqualTo("F-02 major on 8.4");
    }

    @Test
    void namesTheDocumentsOfEveryMasterList() throws IOException {
        JsonNode documents = new YAMLMapper()
                .readTree(Path.of("src/main/resources/standard/documents.yaml").toFile());
        Translations.Content german = Translations.Content.read("de");

        assertThat(documents.findValuesAsText("title"))
                .hasSizeGreaterThan(20)
                .allMatch(title -> german.titles().containsKey(title)
                        || german.names().containsKey(title)
                        || !sentences.title(title).equals(title));
    }

    @Test
    void knowsWhatAGermanWordStandsFor() {
        assertThat(sentences.meant(Words.of("LEITLINIE ki"))).contains("AI policy", "Draft the AI policy");
        assertThat(sentences.meant(Words.of("keine leitlinie"))).isEmpty();
    }
}
