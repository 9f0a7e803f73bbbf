package io.pathway42.programme.process;

import io.pathway42.engine.ExternalEvent;
import io.pathway42.engine.ExternalEventHandler;
import io.pathway42.engine.SubjectSource;
import io.pathway42.programme.ChangeNotes;
import io.pathway42.programme.ChangeNotes.ChangeNote;
import io.pathway42.standard.Roles;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Events that a pathway hears at any time: each is noted, and the tasks it starts point to the note. */
@Configuration(proxyBeanMethods = false)
class ChangeEvents {

    static final String SUBJECT = "changeRef";

    private static final Map<String, String> TITLES = Map.of(
            "scope-change", "Change of scope",
            "role-handover", "Handover of a role",
            "prohibited-use", "Prohibited use",
            "withdraw", "Withdrawal",
            "target-date-change", "Change of the target date",
            "law-change", "Change of law");
    private static final int SHORT = 80;

    private final ChangeNotes notes;
    private final Clock clock;

    ChangeEvents(ChangeNotes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    @Bean
    ExternalEventHandler scopeChanged() {
        return new Noted("scope-change");
    }

    @Bean
    ExternalEventHandler prohibitedUseFound() {
        return new Noted("prohibited-use");
    }

    @Bean
    ExternalEventHandler programmeWithdrawn() {
        return new Noted("withdraw");
    }

    @Bean
    ExternalEventHandler targetDateChanged() {
        return new Noted("target-date-change");
    }

    @Bean
    ExternalEventHandler lawChanged() {
        return new Noted("law-change");
    }

    @Bean
    SubjectSource changeSubject() {
        return new ChangeSubject(notes);
    }

    private static String title(ChangeNote note) {
        String kind = TITLES.getOrDefault(note.type(), note.type());
        String subject = "role-handover".equals(note.type()) ? Roles.title(note.subject()) : note.subject();
        String about = subject.isEmpty() ? "" : " (" + subject + ")";
        String text = note.text().length() > SHORT
                ? note.text().substring(0, SHORT) + "…"
                : note.text().replaceFirst("\\.$", "");
        return kind + about + (text.isEmpty() ? "" : ": " + text);
    }

    private final class Noted implements ExternalEventHandler {

        private final String type;

        private Noted(String type) {
            this.type = type;
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public Map<String, Object> accept(ExternalEvent event) {
            String subject = Optional.ofNullable(event.subject()).orElse("");
            return Map.of(SUBJECT, notes.note(event, subject, OffsetDateTime.now(clock)));
        }
    }

    private record ChangeSubject(ChangeNotes notes) implements SubjectSource {

        @Override
        public String variable() {
            return SUBJECT;
        }

        @Override
        public Optional<io.pathway42.engine.Subject> find(String programmeId, String ref) {
            return notes.find(programmeId, ref).map(note -> new io.pathway42.engine.Subject(ref, title(note), null));
        }
    }
}
