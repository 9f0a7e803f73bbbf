package io.pathway42.notify;

import io.pathway42.identity.People;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes mails as text and as HTML, in the language of who reads them. */
@Component
class Letters {

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final NotifySettings settings;
    private final Choices choices;
    private final People people;
    private final Wording wording;

    Letters(
            ITemplateEngine templates,
            MessageSource messages,
            NotifySettings settings,
            Choices choices,
            People people,
            Wording wording) {
        this.templates = templates;
        this.messages = messages;
        this.settings = settings;
        this.choices = choices;
        this.people = people;
        this.wording = wording;
    }

    void write(MimeMessage message, Mail mail, List<Notification> all, String secret) throws MessagingException {
        Locale locale = choices.of(mail.person()).locale();
        List<Notification> news = latest(all);
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(mail.address());
        helper.setSubject(subject(mail, news, locale));
        Context context = new Context(locale);
        context.setVariable("news", news.stream().map(one -> line(one, locale)).toList());
        context.setVariable("name", people.name(mail.person()));
        context.setVariable("test", Mail.TEST.equals(mail.kind()));
        context.setVariable("work", settings.link("/work"));
        context.setVariable("choices", settings.link("/settings/notifications"));
        context.setVariable("unsubscribe", mayEnd(mail) ? settings.link("/unsubscribe/" + secret) : null);
        helper.setText(templates.process("mail/news.txt", context), templates.process("mail/news", context));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mayEnd(mail)) {
            message.setHeader("List-Unsubscribe", "<" + settings.link("/unsubscribe/" + secret) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    /** A test may go to anybody; the choices of who sent it are not theirs. */
    private static boolean mayEnd(Mail mail) {
        return !mail.legal() && Mail.NEWS.equals(mail.kind());
    }

    /** Of several reminders of one step only the last counts. */
    private static List<Notification> latest(List<Notification> all) {
        return all.stream()
                .filter(one -> !reminder(one)
                        || all.stream()
                                .noneMatch(other -> reminder(other)
                                        && Objects.equals(one.taskId(), other.taskId())
                                        && other.at().isAfter(one.at())))
                .toList();
    }

    private static boolean reminder(Notification one) {
        return one.kind() == Kind.DUE || one.kind() == Kind.OVERDUE;
    }

    private Line line(Notification one, Locale locale) {
        return new Line(wording.say(one, locale), wording.detail(one, locale), one.legal(), settings.link(one.path()));
    }

    private String subject(Mail mail, List<Notification> news, Locale locale) {
        if (Mail.TEST.equals(mail.kind())) {
            return messages.getMessage("mail.test.subject", null, locale);
        }
        return news.size() == 1
                ? wording.say(news.get(0), locale)
                : messages.getMessage("mail.subject", new Object[] {news.size()}, locale);
    }

    /** One thing that a mail tells. */
    record Line(String text, String detail, boolean legal, String link) {}
}
