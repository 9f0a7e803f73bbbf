package io.pathway42.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** What forms show beside their fields is read in German where the product said it. */
@PathwayTest
@ExtendWith(InGerman.class)
class ShownTests {

    @Autowired
    private Sentences sentences;

    @Autowired
    private Catalogue catalogue;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            fit-with-changes | mit Änderungen geeignet
            typical_with_iso27001 | üblich, ISO/IEC 27001 vorhanden
            high-risk | Hochrisiko
            internal-audit | internes Audit
            no objection, with advice | kein Einwand, mit Rat
            In place with records | Eingeführt mit Nachweisen
            Art. 5(1)(a) | Art. 5 Abs. 1 Buchst. a
            Internal audit IA-01 | Internes Audit IA-01
            4 Context of the organization | 4 Kontext der Organisation
            """)
    void saysAStateOrANameAsItIsStored(String stored, String german) {
        assertThat(sentences.shown(stored)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1 major, 2 minor, 3 observations; 2 still need an action. | Hauptabweichungen: 1, Nebenabweichungen: 2, Beobachtungen: 3; noch ohne abgeschlossene Maßnahme: 2.
            Stage 1 S1-01 concluded: The files are thin. Come again. | Stufe 1 S1-01 ergab: The files are thin. Come again.
            answers of AIMS manager, Risk owner. | Antworten von: AIMS-Leitung, Risikoverantwortliche.
            Close the gaps in A.6 AI system life cycle | Lücken schließen: A.6 Lebenszyklus von KI-Systemen
            From your ISO/IEC 27001 system (A.5.1), much carries over: Same policy review cycle. | Aus Ihrem ISO/IEC-27001-System (A.5.1), viel übertragbar: Gleicher Turnus der Überprüfung.
            No risk, law or contract needs it; it usually concerns producer/provider. | Kein Risiko, Gesetz oder Vertrag verlangt sie; sie betrifft in der Regel Hersteller und Anbieter.
            Triage affects people concerned: harm to them goes unnoticed | Triage wirkt auf betroffene Personen: Schaden für sie bleibt unbemerkt
            Change of scope: The site in Lyon. | Änderung des Geltungsbereichs: The site in Lyon.
            Reported by somebody who stays anonymous, 0451 77. | Gemeldet von jemandem, der anonym bleibt, 0451 77.
            """)
    void fillsIntoASentenceWhatPeopleWrote(String english, String german) {
        assertThat(sentences.shown(english)).isEqualTo(german);
    }

    @Test
    void saysEachLineForItself() {
        assertThat(
                        sentences.shown(
                                "From 2026-03-02 to 2026-03-04 by Mei Tan, Jo Fry. Sample: All sites. Two systems.\n\n- 5 Leadership: Mei Tan\n- A.8 Notes: Jo Fry"))
                .isEqualTo(
                        "Vom 2. März 2026 bis zum 4. März 2026 durch Mei Tan, Jo Fry. Stichprobe: All sites. Two systems.\n\n- 5 Führung: Mei Tan\n- A.8 Notes: Jo Fry");
        assertThat(
                        sentences.shown(
                                "**Earlier actions:** There was no earlier management review.\n\n**Last check:** Seen on site. Missing: the signed list."))
                .isEqualTo(
                        "**Frühere Maßnahmen:** Es gab noch keine Managementbewertung.\n\n**Letzte Prüfung:** Seen on site. Es fehlt: the signed list.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "AIS-04", "narrate-ai", "Kim Larsen", "", "\n", "kim.larsen@example.com"})
    void leavesWhatIsNoWordOfOurs(String stored) {
        assertThat(sentences.shown(stored)).isEqualTo(stored);
    }

    @Test
    void leavesWhatPeopleWroteAndWhatOthersRead() {
        assertThat(sentences.shown("Answers to customers. Drafts only."))
                .isEqualTo("Answers to customers. Drafts only.");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(sentences.shown("No findings.")).isEqualTo("No findings.");
    }

    @Test
    void saysInGermanWhatTheCatalogueHoldsOfEachRequirement() {
        Set<String> held = catalogue.requirements().stream()
                .flatMap(ShownTests::held)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertThat(held).hasSizeGreaterThan(140);
        assertThat(Translations.Content.read("de").sentences()).containsKeys(held.toArray(String[]::new));
    }

    private static Stream<String> held(Requirement requirement) {
        return Stream.of(
                requirement.typicalFinding(),
                requirement.typicalApplicability(),
                requirement.xref().iso27001().reuse());
    }
}
