package io.pathway42.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.PathwayTest;
import io.pathway42.standard.StandardFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.util.HtmlUtils;

/** Forms, guidance, decisions and the pictures of models are read in German, all of them. */
@PathwayTest
@ExtendWith(InGerman.class)
class TranslatedTests {

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");
    private static final Pattern NAMED = Pattern.compile("<bpmn:(?!message|error)\\w+ [^>]*?\\bname=\"([^\"]+)\"");
    private static final Pattern GUIDANCE = Pattern.compile(
            "<bpmn:(?:userTask|receiveTask) [^>]*>\\s*<bpmn:documentation>(?:Step [A-Z]?[0-9.]+\\s+)?([^<]+)<");
    private static final Pattern REASON = Pattern.compile("<outputEntry[^>]*>\\s*<text>\"([^\"]{10,} [^\"]+)\"</text>");
    private static final Pattern CONDITION = Pattern.compile("<bpmn:conditionExpression[^>]*>([^<]*)<");
    private static final Set<String> NO_FACTS =
            Set.of("true", "false", "null", "hasVariable", "programmeId", "empty", "not", "and", "or");

    private final StandardFacts called = new StandardFacts();
    private final Translations.Content german = Translations.Content.read("de");

    @Autowired
    private Translated translated;

    @Autowired
    private ObjectMapper json;

    @Test
    void saysAllThatFormsSay() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path form : Shipped.files("forms", ".form")) {
            said(json.readTree(form.toFile()))
                    .filter(text -> !german.texts().containsKey(text)
                            && !german.sentences().containsKey(text)
                            && !german.names().containsKey(text))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void saysAllThatStandsInThePicturesOfModels() {
        assertThat(inModels(NAMED))
                .hasSizeGreaterThan(400)
                .isSubsetOf(german.names().keySet());
    }

    @Test
    void saysAllGuidanceAndAllReasonsOfDecisions() {
        Set<String> sentences = inModels(GUIDANCE).stream()
                .flatMap(guidance ->
                        Arrays.stream(guidance.strip().replaceAll("\\s+", " ").split(Sentences.BETWEEN)))
                .collect(Collectors.toSet());
        assertThat(sentences)
                .hasSizeGreaterThan(500)
                .isSubsetOf(german.sentences().keySet());
        Set<String> reasons = Shipped.files("processes", ".dmn").stream()
                .flatMap(table -> found(REASON, table))
                .collect(Collectors.toSet());
        assertThat(reasons).hasSizeGreaterThan(100);
        assertThat(german.sentences()).containsKeys(reasons.toArray(String[]::new));
    }

    @Test
    void namesEachFactThatAnswersAQuestion() {
        Set<String> facts = inModels(CONDITION).stream()
                .map(condition -> condition.replaceAll("'[^']*'|\"[^\"]*\"", ""))
                .flatMap(condition -> Pattern.compile("[a-z][A-Za-z0-9]+")
                        .matcher(condition)
                        .results()
                        .map(MatchResult::group))
                .filter(fact -> !NO_FACTS.contains(fact))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> labels = facts.stream().map(called::label).collect(Collectors.toSet());
        assertThat(facts).allSatisfy(fact -> assertThat(called.label(fact)).doesNotContainPattern("[a-z][A-Z]"));
        assertThat(labels).hasSameSizeAs(facts);
        assertThat(german.facts().keySet()).containsExactlyInAnyOrderElementsOf(labels);
    }

    @Test
    void translatesACopyOfAFormAndNothingButWhatItSays() throws IOException {
        JsonNode schema = json.readTree("""
                {"id": "f", "components": [
                  {"type": "group", "path": "open", "components": [
                    {"type": "radio", "key": "Yes", "label": "Decision", "validate": {"required": true},
                     "values": [{"label": "Yes", "value": "Yes"}, {"label": "A.2.2 AI policy", "value": "A.2.2"}]}]}]}
                """);
        JsonNode before = schema.deepCopy();
        JsonNode radio = translated.form(schema).at("/components/0/components/0");
        assertThat(radio.path("label").asText()).isEqualTo("Entscheidung");
        assertThat(radio.path("key").asText()).isEqualTo("Yes");
        assertThat(radio.at("/values/0")).hasToString("{\"label\":\"Ja\",\"value\":\"Yes\"}");
        assertThat(radio.at("/values/1/label").asText()).isEqualTo("A.2.2 KI-Leitlinie");
        assertThat(schema).isEqualTo(before);
    }

    @Test
    void translatesWhatAFormShowsAndNotWhatItSends() throws IOException {
        JsonNode schema = json.readTree("""
                {"components": [{"type": "text", "text": "{{level}}"}, {"type": "textfield", "key": "typed.level"}]}""");
        assertThat(translated.shown(
                        schema,
                        Map.of(
                                "level",
                                "high",
                                "typed",
                                Map.of("level", "high"),
                                "table",
                                List.of(Map.of("state", "low")))))
                .isEqualTo(Map.of(
                        "level",
                        "hoch",
                        "typed",
                        Map.of("level", "high"),
                        "table",
                        List.of(Map.of("state", "gering"))));
    }

    @Test
    void translatesTheHeadingsOfATable() throws IOException {
        JsonNode schema = json.readTree("""
                {"components": [{"type": "table", "columns": [{"key": "Due", "label": "Due"}]}]}""");
        assertThat(translated.form(schema).at("/components/0/columns/0"))
                .hasToString("{\"key\":\"Due\",\"label\":\"Fällig\"}");
    }

    @Test
    void translatesTheNamesInAModelAndNoneOfItsProperties() {
        String xml = "<bpmn:userTask id=\"userTask_A\" name=\"Score the impact\"><camunda:property name=\"Support\" />"
                + "</bpmn:userTask><bpmn:endEvent id=\"e\" name=\"Terms &amp; more\" />";
        assertThat(translated.model(xml))
                .isEqualTo(xml.replace("Score the impact", german.names().get("Score the impact")));
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(translated.model(xml)).isEqualTo(xml);
    }

    private static Stream<String> said(JsonNode parent) {
        Stream<String> own = Stream.of("label", "description", "text", "dateLabel", "timeLabel")
                .map(key -> parent.path(key).asText(""))
                .filter(text ->
                        WORDS.matcher(text.replaceAll("\\{\\{.*?}}", "")).find())
                .filter(text -> !text.startsWith("="));
        return Stream.concat(
                own,
                Stream.of("components", "values", "columns")
                        .flatMap(inner -> inner(parent.path(inner)))
                        .flatMap(TranslatedTests::said));
    }

    private static Stream<JsonNode> inner(JsonNode nodes) {
        return Stream.iterate(0, index -> index < nodes.size(), index -> index + 1)
                .map(nodes::get);
    }

    private static Set<String> inModels(Pattern pattern) {
        return Shipped.files("processes", ".bpmn").stream()
                .flatMap(model -> found(pattern, model))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(found -> HtmlUtils.htmlUnescape(found.group(1)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
