package io.pathway42.web;

import io.pathway42.problem.Fault;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Roles;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What modules say in English outside the pages, in the language of who reads it: names that ship with the standard and
 * the models, and sentences about what is wrong. What has no translation stays as it is.
 */
@Component
public class Sentences {

    private static final String BETWEEN_SENTENCES = "(?<=[.?!]) (?=[\\p{Lu}'“])|(?<=SD-\\d\\d:) ";

    private final Translations german;
    private final MessageSource messages;

    Sentences(Catalogue catalogue, MessageSource messages) {
        Map<String, String> roles = catalogue.roles().stream()
                .collect(Collectors.toMap(
                        Roles::title,
                        role -> String.valueOf(
                                messages.getMessage("role." + role, null, Roles.title(role), Locale.GERMAN))));
        this.german = Translations.read("de", roles);
        this.messages = messages;
    }

    /** What a register says of a thing in a word: a state, a class, a role. */
    public String word(String english) {
        String role =
                messages.getMessage("role." + english.replace(' ', '_'), null, null, LocaleContextHolder.getLocale());
        return role != null
                ? role
                : spoken(LocaleContextHolder.getLocale())
                        .map(known -> known.word(english))
                        .orElse(english);
    }

    /** A name: a step, a requirement, a process. */
    public String name(String english) {
        return name(english, LocaleContextHolder.getLocale());
    }

    public String name(String english, Locale locale) {
        return spoken(locale).map(known -> known.name(english)).orElse(english);
    }

    /** A name after its number, such as {@code A.6 AI system life cycle}. */
    public String numbered(String english) {
        int space = english.indexOf(' ');
        return space < 0 ? name(english) : english.substring(0, space + 1) + name(english.substring(space + 1));
    }

    /** A sentence, or several; as a whole where that is known, else one by one. */
    public String say(String english) {
        return spoken(LocaleContextHolder.getLocale())
                .map(known -> known.sentence(english).orElseGet(() -> oneByOne(known, english)))
                .orElse(english);
    }

    public Fault say(Fault fault) {
        return new Fault(fault.field(), say(fault.message()), fault.sheet(), fault.row(), fault.column());
    }

    private static String oneByOne(Translations known, String english) {
        return Arrays.stream(english.split(BETWEEN_SENTENCES))
                .map(sentence -> known.sentence(sentence).orElse(sentence))
                .collect(Collectors.joining(" "));
    }

    private Optional<Translations> spoken(Locale locale) {
        return Optional.of(german).filter(known -> Locale.GERMAN.getLanguage().equals(locale.getLanguage()));
    }
}
