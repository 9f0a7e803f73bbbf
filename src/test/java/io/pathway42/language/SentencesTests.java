package io.pathway42.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.pathway42.PathwayTest;
import io.pathway42.engine.SeparationRules;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** What modules say in English is read in German. */
@PathwayTest
@AutoConfigureMockMvc
@ExtendWith(InGerman.class)
class SentencesTests {

    private static final Pattern STEP =
            Pattern.compile("<bpmn:(?:userTask|receiveTask|callActivity|process) [^>]*?name=\"([^\"]*)\"");

    @Autowired
    private Sentences sentences;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private SeparationRules rules;

    @Autowired
    private MockMvc http;

    @Test
    void namesTheStandardTheModelsAndTheRulesInGerman() throws IOException {
        Translations.Content german = Translations.Content.read("de");
        Set<String> needed = new TreeSet<>();
        catalogue.requirements().stream().map(Requirement::title).forEach(needed::add);
        catalogue.groups().stream()
                .map(Catalogue.Group::title)
                .map(title -> title.substring(title.indexOf(' ') + 1))
                .forEach(needed::add);
        for (int number = 1; number <= 15; number++) {
            SeparationRules.Rule rule = rules.get("SD-%02d".formatted(number));
            assertThat(german.sentences()).containsKeys(rule.text(), rule.wayOut());
        }
        for (Path model : Shipped.files("processes", ".bpmn")) {
            Matcher steps = STEP.matcher(Files.readString(model));
            while (steps.find()) {
                needed.add(steps.group(1));
            }
        }
        assertThat(needed).hasSizeGreaterThan(200);
        assertThat(german.names()).containsKeys(needed.toArray(String[]::new));
    }

    @Test
    void saysWhyAStepWasPassedBy() {
        assertThat(
                        sentences.say(
                                "Needed only where \"Which route?\" is answered with \"full\". Here it was: route of the impact assessment \"light\", level of impact \"low\"."))
                .isEqualTo("Nur nötig, wo die Antwort auf „Welcher Weg?“ „vollständig“ ist."
                        + " Hier galt: Weg der Folgenabschätzung „verkürzt“, Stufe der Folgen „gering“.");
    }

    @Test
    void keepsNoSentenceThatNobodySays() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String folder : List.of("src/main/java", "src/main/resources/standard", "src/main/resources/demo")) {
            said.append(texts(folder));
        }
        said.append(texts("processes")).append(texts("forms"));
        String all = plain(said.toString().replaceAll("\"\\s*\\+\\s*\"", "").replace("\\\"", "\""));
        Translations.Content german = Translations.Content.read("de");
        List<String> unsaid = Stream.of(german.names(), german.sentences(), german.words(), german.texts())
                .flatMap(texts -> texts.keySet().stream())
                .filter(english -> !Arrays.stream(english.split("%[sd]|[.,:?!'\"“”]"))
                        .map(SentencesTests::plain)
                        .allMatch(all::contains))
                .toList();
        assertThat(unsaid).isEmpty();
    }

    @Test
    void fillsInWhatASentenceIsAbout() {
        assertThat(sentences.say("Enter at least 20 characters, 3 now."))
                .isEqualTo("Geben Sie mindestens 20 Zeichen ein, jetzt sind es 3.");
        assertThat(sentences.say("There is no 'AIS-99' in ai_systems. Add it there, or use the id of one that is."))
                .startsWith("In ai_systems gibt es kein „AIS-99“.");
        assertThat(sentences.say("Kim Larsen does not hold the role AIMS manager."))
                .isEqualTo("Kim Larsen hat die Rolle AIMS-Leitung nicht.");
    }

    @Test
    void saysSeveralSentencesOneByOne() {
        assertThat(
                        sentences.say(
                                "SD-09: Nobody confirms their own corrective action. Mei Tan did the step 'Correct the finding'. Karen Mills may do it."))
                .isEqualTo(
                        "SD-09: Niemand bestätigt seine eigene Korrekturmaßnahme. Mei Tan hat den Schritt „Feststellung korrigieren“ getan. Karen Mills kann es tun.");
    }

    @Test
    void namesPagesAsTheNavigationDoes() {
        assertThat(sentences.name("Steps")).isEqualTo("Schritte");
        assertThat(sentences.name("Risks")).isEqualTo("Risiken");
        assertThat(sentences.say("Risks has no entry 'RSK-99'.")).isEqualTo("Risiken hat keinen Eintrag „RSK-99“.");
    }

    @Test
    void leavesWhatItDoesNotKnowAndWhatOthersRead() {
        assertThat(sentences.say("The committee met on Monday.")).isEqualTo("The committee met on Monday.");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(sentences.name("AI policy")).isEqualTo("AI policy");
        assertThat(sentences.word("dpo legal")).isNotEqualTo("dpo legal");
    }

    @Test
    void answersProgramsInTheLanguageTheyAskFor() throws Exception {
        var asked = get("/api/v1/programmes/unknown")
                .with(SecurityMockMvcRequestPostProcessors.httpBasic("consultant", "demo"));
        http.perform(asked)
                .andExpect(jsonPath("$.detail").value("There is no programme 'unknown', or it is not yours."));
        http.perform(asked.locale(Locale.GERMAN))
                .andExpect(jsonPath("$.detail").value("Es gibt kein Programm „unknown“, oder es ist nicht Ihres."));
    }

    @Test
    void saysAtTheDoorInTheLanguageTheyAskFor() throws Exception {
        var unknown = get("/api/v1/programmes").with(SecurityMockMvcRequestPostProcessors.httpBasic("nobody", "wrong"));
        http.perform(unknown)
                .andExpect(jsonPath("$.detail").value("Sign in first. The name or the password is missing or wrong."));
        http.perform(unknown.locale(Locale.GERMAN))
                .andExpect(jsonPath("$.detail")
                        .value("Melden Sie sich zuerst an. Name oder Passwort fehlt oder stimmt nicht."));
    }

    /** As it stands in a register or a source, whatever it is written with. */
    private static String plain(String text) {
        return HtmlUtils.htmlUnescape(text)
                .replace("\\n", " ")
                .replace('_', ' ')
                .replace('-', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String texts(String folder) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : Shipped.files(folder, "")) {
            all.append(Files.readString(file)).append('\n');
        }
        return all.toString();
    }
}
