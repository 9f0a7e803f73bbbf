package io.pathway42.insight.web;

import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How long something waits or took, as people say it, in the language of the page. */
@Component("waits")
class Waits {

    private final MessageSource messages;

    Waits(MessageSource messages) {
        this.messages = messages;
    }

    /** "23 days", "5 hours", "under an hour". */
    public String say(long seconds) {
        Duration duration = Duration.ofSeconds(seconds);
        if (duration.toDays() > 0) {
            return message("waits.days", duration.toDays());
        }
        return duration.toHours() > 0 ? message("waits.hours", duration.toHours()) : message("waits.little");
    }

    private String message(String code, Object... values) {
        return messages.getMessage(code, values, LocaleContextHolder.getLocale());
    }
}
