package io.pathway42.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of one language by their English, read from {@code language/<language>.yaml}. */
final class Translations {

    private static final ObjectMapper YAML = new YAMLMapper();
    /** A value ends before the next sentence begins. */
    private static final String VALUE_WITHIN = "((?:(?![.?!] \\p{Lu}).)+?)";

    private static final Pattern VALUE = Pattern.compile("%[sd]");

    private final Map<String, String> names;
    private final Map<String, String> words;
    private final Map<String, String> fixed;
    private final List<Sentence> sentences;

    private Translations(Content content, Map<String, String> more) {
        names = new HashMap<>(more);
        names.putAll(content.names());
        words = content.words();
        fixed = content.sentences();
        sentences = fixed.keySet().stream()
                .filter(english -> VALUE.matcher(english).find())
                .map(english -> Sentence.of(english, fixed.getOrDefault(english, english)))
                .toList();
    }

    /** @param more names that have a translation elsewhere */
    static Translations read(String language, Map<String, String> more) {
        return new Translations(Content.read(language), more);
    }

    /** A state or class in a register. */
    String word(String english) {
        return words.getOrDefault(english, english);
    }

    String name(String english) {
        return names.getOrDefault(english, english);
    }

    /** Empty when it is not known; values that are names are translated, and so are lists of them. */
    Optional<String> sentence(String english) {
        String whole = fixed.get(english);
        return whole != null
                ? Optional.of(whole)
                : sentences.stream()
                        .flatMap(one -> one.match(english).stream())
                        .findFirst()
                        .map(this::filled);
    }

    private String filled(Match match) {
        Object[] values = match.values().stream().map(this::value).toArray();
        return match.text().formatted(values);
    }

    private String value(String english) {
        return sentence(english)
                .orElseGet(
                        () -> Arrays.stream(english.split(", ")).map(this::name).collect(Collectors.joining(", ")));
    }

    /** What the file of a language holds, each by its English. */
    record Content(Map<String, String> names, Map<String, String> sentences, Map<String, String> words) {

        static Content read(String language) {
            String path = "/language/" + language + ".yaml";
            try (InputStream file = Objects.requireNonNull(Translations.class.getResourceAsStream(path), path)) {
                return YAML.readValue(file, Content.class);
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
    }

    /** @param text with {@code %s} for every value */
    private record Match(String text, List<String> values) {}

    private record Sentence(Pattern english, String text) {

        static Sentence of(String english, String text) {
            StringBuilder pattern = new StringBuilder();
            Matcher values = VALUE.matcher(english);
            int end = 0;
            while (values.find()) {
                pattern.append(Pattern.quote(english.substring(end, values.start())))
                        .append("%d".equals(values.group()) ? "(-?\\d[\\d.]*)" : VALUE_WITHIN);
                end = values.end();
            }
            pattern.append(Pattern.quote(english.substring(end)));
            return new Sentence(Pattern.compile(pattern.toString(), Pattern.DOTALL), text.replace("%d", "%s"));
        }

        Optional<Match> match(String said) {
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
