package io.pathway42.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Labels that modules give in English, in the language of the page. */
@Component("labels")
public class Labels {

    private final MessageSource messages;

    Labels(MessageSource messages) {
        this.messages = messages;
    }

    /** The label itself while the messages have none for it. */
    public String say(String label) {
        return String.valueOf(messages.getMessage(key(label), null, label, LocaleContextHolder.getLocale()));
    }

    /** {@code Why this class} has the key {@code label.why-this-class}. */
    static String key(String label) {
        return "label."
                + label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
