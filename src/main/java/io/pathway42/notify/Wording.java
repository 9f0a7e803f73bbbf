package io.pathway42.notify;

import io.pathway42.language.Sentences;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in a sentence what somebody is told. Of a confidential case it says that there is one, and no more. */
@Component("newsWording")
public class Wording {

    private final MessageSource messages;
    private final Sentences sentences;

    Wording(MessageSource messages, Sentences sentences) {
        this.sentences = sentences;
        this.messages = messages;
    }

    /** The sentence. */
    public String say(Notification one, Locale locale) {
        String what = one.kind() == Kind.PROGRAMME
                ? programme(one, locale)
                : one.confidential() ? message("notification.confidential", locale) : step(one.what(), locale);
        return message(
                "notification." + one.kind().id() + (one.byName() == null ? "" : ".by"),
                locale,
                what,
                one.byName() == null ? "" : one.byName(),
                one.clientName());
    }

    /** A step as people call it. */
    String step(String name, Locale locale) {
        return sentences.name(name, locale);
    }

    private String programme(Notification one, Locale locale) {
        String phase = one.subject() == null ? "" : one.subject() + " " + message("phase." + one.subject(), locale);
        return message("notification.programme." + one.what(), locale, phase, one.clientName());
    }

    /** What it is about, for which client, and when it is due. */
    public String detail(Notification one, Locale locale) {
        OffsetDateTime due = one.due();
        return Stream.of(
                        one.kind() == Kind.PROGRAMME ? "" : subject(one.subject(), one.subjectTitle(), locale),
                        one.clientName(),
                        due == null ? "" : message("notification.due-on", locale, day(due, locale)),
                        one.legal() ? message("notification.legal", locale) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What a step is about, as people call it; empty when it is about nothing in particular. */
    String subject(@Nullable String ref, @Nullable String title, Locale locale) {
        if (ref == null) {
            return "";
        }
        @Nullable String role = messages.getMessage("role." + ref, null, null, locale);
        if (role != null) {
            return role;
        }
        return sentences.subject(ref, title, locale);
    }

    private String day(OffsetDateTime at, Locale locale) {
        return DateTimeFormatter.ofPattern(message("days.other-year", locale), locale)
                .format(at);
    }

    private String message(String code, Locale locale, Object... values) {
        return messages.getMessage(code, values, locale);
    }
}
