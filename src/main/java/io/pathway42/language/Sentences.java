package io.pathway42.language;

import io.pathway42.problem.Fault;
import io.pathway42.register.Register;
import io.pathway42.register.Registers;
import io.pathway42.register.Words;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Roles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What modules say in English outside the pages, in the language of who reads it: names that ship with the standard and
 * the models, and sentences about what is wrong. What has no translation stays as it is.
 */
@Component
public class Sentences {

    static final String BETWEEN = "(?<=[.?!]) (?=[\\p{Lu}'“])|(?<=SD-\\d\\d:) ";

    private static final int MEANINGS = 200;

    /** A value of a register or a form, as it is stored. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]+)+");

    /** Not part of an address, a file's name or a longer number. */
    private static final Pattern DAY =
            Pattern.compile("(?<![\\w/-])\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])(?![\\w/-])"
                    + "|(?<![\\w/-])\\d{4}-(?:(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)(?![\\w/-])");

    /** Read when it is first asked for: most never are. */
    private final SingletonSupplier<Translations> german;

    private final MessageSource messages;

    Sentences(Catalogue catalogue, ObjectProvider<Registers> registers, MessageSource messages) {
        this.german = SingletonSupplier.of(() -> {
            Map<String, String> names = new HashMap<>(pages(registers.getObject(), messages, Locale.GERMAN));
            names.putAll(roles(catalogue, messages, Locale.GERMAN));
            names.putAll(phases(catalogue, messages, Locale.GERMAN));
            return Translations.read("de", names);
        });
        this.messages = messages;
    }

    private static Map<String, String> roles(Catalogue catalogue, MessageSource messages, Locale locale) {
        return catalogue.roles().stream()
                .collect(Collectors.toMap(
                        Roles::title,
                        role -> String.valueOf(messages.getMessage("role." + role, null, Roles.title(role), locale))));
    }

    private static Map<String, String> phases(Catalogue catalogue, MessageSource messages, Locale locale) {
        return catalogue.phases().stream()
                .collect(Collectors.toMap(
                        Catalogue.Phase::title,
                        phase -> String.valueOf(
                                messages.getMessage("phase." + phase.id(), null, phase.title(), locale))));
    }

    private static Map<String, String> pages(Registers registers, MessageSource messages, Locale locale) {
        Map<String, String> pages = registers.all().stream()
                .collect(Collectors.toMap(
                        Register::title,
                        register -> String.valueOf(
                                messages.getMessage("register." + register.id(), null, register.title(), locale)),
                        (first, second) -> first,
                        HashMap::new));
        Stream.of("nav.steps", "programme.phases.table", "register.people")
                .forEach(key -> pages.put(
                        messages.getMessage(key, null, Locale.ENGLISH), messages.getMessage(key, null, locale)));
        return pages;
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

    /** A name: a step, a requirement, a process; also after its number, such as {@code A.6 AI system life cycle}. */
    public String name(String english) {
        return name(english, LocaleContextHolder.getLocale());
    }

    public String name(String english, Locale locale) {
        return spoken(locale).map(known -> known.name(english)).orElse(english);
    }

    /** What something is called: one of our names, or a title that we put together; what people typed stays. */
    public String title(String english) {
        return title(english, LocaleContextHolder.getLocale());
    }

    public String title(String english, Locale locale) {
        return spoken(locale).map(known -> known.title(english)).orElse(english);
    }

    /**
     * What a step is about, by its number and title: the number once where the title holds it already, the title alone of
     * what goes by no number.
     */
    public String subject(String ref, @Nullable String english, Locale locale) {
        if (english == null || english.equals(ref)) {
            return ref;
        }
        if (ref.contains("@")) {
            return english;
        }
        String title = title(english, locale);
        return title.endsWith(" " + ref) ? title : ref + " " + title;
    }

    /** Names and words as they are stored, of which who reads says something with all of these. */
    public List<String> meant(Words typed) {
        return spoken(LocaleContextHolder.getLocale()).stream()
                .flatMap(known -> known.meant(typed::allIn))
                .flatMap(english -> Stream.of(english, english.replace(' ', '-')))
                .distinct()
                .limit(MEANINGS)
                .toList();
    }

    /** What a form says. */
    public String text(String english) {
        return spoken(LocaleContextHolder.getLocale())
                .map(known -> known.text(english))
                .orElse(english);
    }

    /** A sentence, or several; as a whole where that is known, else one by one. */
    public String say(String english) {
        return say(english, LocaleContextHolder.getLocale());
    }

    public String say(String english, Locale locale) {
        return dated(
                spoken(locale)
                        .map(known -> known.sentence(english).orElseGet(() -> oneByOne(known, english)))
                        .orElse(english),
                locale);
    }

    /** Days within a sentence as people say them: {@code 5 December 2035}. */
    private static String dated(String sentence, Locale locale) {
        if (!sentence.contains(" ") || !DAY.matcher(sentence).find()) {
            return sentence;
        }
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale("en".equals(locale.getLanguage()) ? Locale.UK : locale);
        return DAY.matcher(sentence).replaceAll(iso -> day.format(LocalDate.parse(iso.group())));
    }

    /** What a form shows of what is known, line by line: a state, a text, a name or sentences. */
    public String shown(String english) {
        return Arrays.stream(english.split("\n", -1)).map(this::shownLine).collect(Collectors.joining("\n"));
    }

    private String shownLine(String english) {
        return Stream.<UnaryOperator<String>>of(this::word, this::code, this::text, this::say, this::title)
                .map(said -> said.apply(english))
                .filter(said -> !said.equals(english))
                .findFirst()
                .orElse(english);
    }

    private String code(String stored) {
        String plain = CODE.matcher(stored).matches() ? stored.replaceAll("[-_]", " ") : stored;
        String said = word(plain);
        return said.equals(plain) ? stored : said;
    }

    public Fault say(Fault fault) {
        return new Fault(fault.field(), say(fault.message()), fault.sheet(), fault.row(), fault.column());
    }

    private static String oneByOne(Translations known, String english) {
        return Arrays.stream(english.split(BETWEEN))
                .map(sentence -> known.sentence(sentence).orElse(sentence))
                .collect(Collectors.joining(" "));
    }

    private Optional<Translations> spoken(Locale locale) {
        return Locale.GERMAN.getLanguage().equals(locale.getLanguage())
                ? Optional.of(german.obtain())
                : Optional.empty();
    }
}
