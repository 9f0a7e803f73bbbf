package io.pathway42.work;

import io.pathway42.engine.HeldBecause;
import io.pathway42.identity.Absences.Represented;
import io.pathway42.standard.Roles;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Says in a sentence why a task is with somebody, in the words for who reads it. */
@Component
public class Reasons {

    private final MessageSource messages;

    Reasons(MessageSource messages) {
        this.messages = messages;
    }

    public String say(Held held, String reader) {
        String whom = reader.equals(held.assignee()) ? "you" : "other";
        if (held.assignee() == null) {
            whom = held.mayClaim() ? "claim" : "nobody";
        }
        String code = "reason." + held.reason().name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + whom;
        return message(code, held.role(), held.name(), role(held.role()), as(held.role()), held.about());
    }

    /** Why it is with somebody who is away, to who stands in for them. */
    public String standingIn(Held held, Represented absent, String reader) {
        Locale locale = LocaleContextHolder.getLocale();
        String until = DateTimeFormatter.ofPattern(messages.getMessage("days.far", null, locale), locale)
                .format(absent.until());
        return held.assignee() == null
                ? messages.getMessage("reason.standing-in.claim", new Object[] {absent.name(), until}, locale)
                : messages.getMessage(
                        "reason.standing-in", new Object[] {absent.name(), until, say(held, reader)}, locale);
    }

    /** The words for a role of its own, else those for every role. */
    private String message(String code, String role, Object... values) {
        return messages.getMessage(
                new DefaultMessageSourceResolvable(new String[] {code + "." + role, code}, values),
                LocaleContextHolder.getLocale());
    }

    private String role(String role) {
        return String.valueOf(
                messages.getMessage("role." + role, null, Roles.title(role), LocaleContextHolder.getLocale()));
    }

    /** A role behind "is": the AIMS manager of this programme. */
    private String as(String role) {
        return String.valueOf(
                messages.getMessage("role.is." + role, null, role(role), LocaleContextHolder.getLocale()));
    }

    /**
     * A task and who has it.
     *
     * @param assigneeName name of who has it
     * @param mayClaim whether nobody has it yet and who reads this may take it
     */
    public record Held(
            HeldBecause reason,
            String role,
            @Nullable String subject,
            @Nullable String subjectTitle,
            @Nullable String assignee,
            @Nullable String assigneeName,
            boolean mayClaim) {

        String about() {
            return (subject == null ? "" : subject + " ") + (subjectTitle == null ? "" : subjectTitle);
        }

        String name() {
            return assigneeName == null ? String.valueOf(assignee) : assigneeName;
        }
    }
}
