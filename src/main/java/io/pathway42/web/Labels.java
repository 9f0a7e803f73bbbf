package io.pathway42.web;

import io.pathway42.language.Sentences;
import io.pathway42.standard.Roles;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Labels that modules give in English, in the language of the page. */
@Component
public class Labels {

    private final MessageSource messages;

    private final Sentences sentences;

    Labels(MessageSource messages, Sentences sentences) {
        this.sentences = sentences;
        this.messages = messages;
    }

    /** The label itself while the messages have none for it. */
    public String say(String label) {
        return String.valueOf(messages.getMessage(key(label), null, label, LocaleContextHolder.getLocale()));
    }

    /** A role as people call it. */
    public String role(String role) {
        return String.valueOf(
                messages.getMessage("role." + role, null, Roles.title(role), LocaleContextHolder.getLocale()));
    }

    /** What a step is about: its number and title, or the title alone of what goes by no number. */
    public String subject(String ref, @Nullable String title) {
        String role = messages.getMessage("role." + ref, null, null, LocaleContextHolder.getLocale());
        if (role != null) {
            return role;
        }
        return sentences.subject(ref, title, LocaleContextHolder.getLocale());
    }

    /** What a step of a list is about: its subject, and the client where there are others or no subject says more. */
    public String about(@Nullable String subject, @Nullable String subjectTitle, String client, boolean amongOthers) {
        if (subject == null) {
            return client;
        }
        return amongOthers ? subject(subject, subjectTitle) + ", " + client : subject(subject, subjectTitle);
    }

    /** "P03 AI system inventory and classification". */
    public String phase(String phase) {
        return phase + " " + message("phase." + phase);
    }

    /** "Inventory". */
    public String phaseShort(String phase) {
        return message("phase." + phase + ".short");
    }

    private String message(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }

    /** {@code Why this class} has the key {@code label.why-this-class}. */
    static String key(String label) {
        return "label."
                + label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
