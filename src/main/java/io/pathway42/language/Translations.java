package io.pathway42.language;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts of one language by their English, read from {@code language/<language>/*.yaml}: one file for the product as
 * a whole, one for the forms and the guidance of each module.
 */
final class Translations {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final TypeReference<Map<String, Map<String, String>>> SECTIONS = new TypeReference<>() {};
    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();
    /** A value ends before the next sentence begins. */
    private static final String VALUE_WITHIN = "((?:(?![.?!] \\p{Lu}).)+?)";
    /** Of a title it may be anything, also several sentences. */
    private static final String VALUE_OF_TITLE = "(.+?)";

    private static final Pattern VALUE = Pattern.compile("%[sd]");
    /** A fact with what it was: {@code variant decision "proceed"}. */
    private static final Pattern FACT = Pattern.compile("(.+) \"(.*)\"");

    private static final Pattern NUMBERED = Pattern.compile("((?:A\\.)?\\d+(?:\\.\\d+)* )(.+)");
    /** A question of a model with its answer: {@code Which route? full}. */
    private static final Pattern ANSWER = Pattern.compile("(.+\\?) (.+)");
    /** What a step is about: {@code BL-03 Close the gaps in A.6}. */
    private static final Pattern ABOUT = Pattern.compile("(\\p{Lu}[\\p{Lu}\\d]{0,3}-\\d+ )(.+)", Pattern.DOTALL);

    /** What has no name of its own goes by its kind and number: {@code Internal audit IA-01}. */
    private static final Pattern REFERRED = Pattern.compile("(.+) (\\p{Lu}[\\p{Lu}\\d]{0,3}-\\d+)");

    private final Map<String, String> names;
    private final Map<String, String> words;
    private final Map<String, String> fixed;
    private final Map<String, String> texts;
    private final Map<String, String> facts;
    private final List<Sentence> sentences;
    private final Map<String, String> composed;
    private final List<Sentence> titles;

    private Translations(Content content, Map<String, String> more) {
        names = new HashMap<>(more);
        names.putAll(content.names());
        words = content.words();
        fixed = content.sentences();
        texts = content.texts();
        facts = content.facts();
        sentences = patterns(fixed, VALUE_WITHIN);
        composed = content.titles();
        titles = patterns(composed, VALUE_OF_TITLE);
    }

    private static List<Sentence> patterns(Map<String, String> texts, String value) {
        return texts.entrySet().stream()
                .filter(one -> VALUE.matcher(one.getKey()).find())
                .sorted(Comparator.comparing(
                        Map.Entry::getKey,
                        Comparator.comparingInt(Translations::said).reversed().thenComparing(Function.identity())))
                .map(one -> Sentence.of(one.getKey(), one.getValue(), value))
                .toList();
    }

    /** How much of a sentence stands firm: the one that says most is tried first. */
    private static int said(String english) {
        return VALUE.matcher(english).replaceAll("").length();
    }

    /** @param more names that have a translation elsewhere */
    static Translations read(String language, Map<String, String> more) {
        return new Translations(Content.read(language), more);
    }

    /** A state or class in a register. */
    String word(String english) {
        return words.getOrDefault(english, english);
    }

    /** A name, also after its number such as {@code A.2.2 AI policy} or before it, or a question with its answer. */
    String name(String english) {
        String known = names.get(english);
        if (known != null) {
            return known;
        }
        Matcher numbered = NUMBERED.matcher(english);
        if (numbered.matches()) {
            return numbered.group(1) + name(numbered.group(2));
        }
        Matcher referred = REFERRED.matcher(english);
        if (referred.matches()) {
            return name(referred.group(1)) + " " + referred.group(2);
        }
        Matcher answer = ANSWER.matcher(english);
        return answer.matches() ? name(answer.group(1)) + " " + name(answer.group(2)) : english;
    }

    /** A name, or a title that we put together of values: names of ours are translated, what people typed is not. */
    String title(String english) {
        String known = names.getOrDefault(english, composed.get(english));
        return known != null
                ? known
                : matching(titles, english)
                        .map(found -> found.filled(this::name))
                        .orElseGet(() -> name(english));
    }

    /** The English of the names and words of which somebody says something like this. */
    Stream<String> meant(Predicate<String> like) {
        return Stream.of(names, composed, words)
                .flatMap(known -> known.entrySet().stream())
                .filter(one -> like.test(one.getValue()))
                .map(Map.Entry::getKey);
    }

    /** What a form says: a text or a name. */
    String text(String english) {
        String known = texts.getOrDefault(english, fixed.get(english));
        return known == null ? name(english) : known;
    }

    /** Empty when it is not known; values that are names are translated, and so are lists of them. */
    Optional<String> sentence(String english) {
        String whole = fixed.get(english);
        return whole != null
                ? Optional.of(whole)
                : matching(sentences, english).map(found -> found.filled(this::value));
    }

    private static Optional<Match> matching(List<Sentence> patterns, String english) {
        return patterns.stream().flatMap(one -> one.match(english).stream()).findFirst();
    }

    private String value(String english) {
        return sentence(english)
                .or(() -> about(english))
                .orElseGet(
                        () -> Arrays.stream(english.split(", ")).map(this::fact).collect(Collectors.joining(", ")));
    }

    private Optional<String> about(String english) {
        Matcher about = ABOUT.matcher(english);
        return about.matches() ? Optional.of(about.group(1) + title(about.group(2))) : Optional.empty();
    }

    private String fact(String english) {
        Matcher fact = FACT.matcher(english);
        return fact.matches()
                ? facts.getOrDefault(fact.group(1), fact.group(1)) + " „" + word(fact.group(2)) + "“"
                : names.containsKey(english) ? name(english) : text(english);
    }

    /**
     * What the files of a language hold, each by its English.
     *
     * @param names of steps, requirements, questions in models
     * @param sentences about what is, what is wrong and what to do, with {@code %s} or {@code %d} for a value
     * @param words states and classes in registers
     * @param texts what forms say
     * @param facts by which the questions of models are answered
     * @param titles that the product puts together of values
     */
    record Content(
            Map<String, String> names,
            Map<String, String> sentences,
            Map<String, String> words,
            Map<String, String> texts,
            Map<String, String> facts,
            Map<String, String> titles) {

        static Content read(String language) {
            Map<String, Map<String, String>> sections = new HashMap<>();
            try {
                for (Resource file : FILES.getResources("classpath:/language/" + language + "/*.yaml")) {
                    read(file)
                            .forEach((section, texts) -> sections.computeIfAbsent(section, none -> new HashMap<>())
                                    .putAll(texts));
                }
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
            return new Content(
                    sections.getOrDefault("names", Map.of()),
                    sections.getOrDefault("sentences", Map.of()),
                    sections.getOrDefault("words", Map.of()),
                    sections.getOrDefault("texts", Map.of()),
                    sections.getOrDefault("facts", Map.of()),
                    sections.getOrDefault("titles", Map.of()));
        }

        private static Map<String, Map<String, String>> read(Resource file) throws IOException {
            try (InputStream content = file.getInputStream()) {
                return YAML.readValue(content, SECTIONS);
            }
        }
    }

    /** @param text with {@code %s} for every value */
    private record Match(String text, List<String> values) {

        String filled(UnaryOperator<String> said) {
            return text.formatted(values.stream().map(said).toArray());
        }
    }

    /** @param begins what stands before its first value and after its last: most others are told apart by these */
    private record Sentence(Pattern english, String begins, String ends, String text) {

        static Sentence of(String english, String text, String value) {
            StringBuilder pattern = new StringBuilder();
            Matcher values = VALUE.matcher(english);
            String begins = english.split(VALUE.pattern(), -1)[0];
            int end = 0;
            while (values.find()) {
                pattern.append(Pattern.quote(english.substring(end, values.start())))
                        .append("%d".equals(values.group()) ? "(-?\\d[\\d.]*)" : value);
                end = values.end();
            }
            pattern.append(Pattern.quote(english.substring(end)));
            return new Sentence(
                    Pattern.compile(pattern.toString(), Pattern.DOTALL),
                    begins,
                    english.substring(end),
                    text.replace("%d", "%s"));
        }

        Optional<Match> match(String said) {
            if (!said.startsWith(begins) || !said.endsWith(ends)) {
                return Optional.empty();
            }
            Matcher found = english.matcher(said);
            if (!found.matches()) {
                return Optional.empty();
            }
            List<String> values = new ArrayList<>();
            for (int group = 1; group <= found.groupCount(); group++) {
                values.add(found.group(group));
            }
            return Optional.of(new Match(text, values));
        }
    }
}
