package io.pathway42.notify.web;

import io.pathway42.identity.CurrentPerson;
import io.pathway42.notify.Notification;
import io.pathway42.notify.Notifications;
import io.pathway42.notify.Wording;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What whoever asks was told. */
@RestController
@RequestMapping("/api/v1/me/notifications")
class NotificationsController {

    private static final int LARGEST = 200;

    private final Notifications notifications;
    private final Wording wording;
    private final CurrentPerson current;
    private final Clock clock;

    NotificationsController(Notifications notifications, Wording wording, CurrentPerson current, Clock clock) {
        this.notifications = notifications;
        this.wording = wording;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    Page list(@RequestParam(defaultValue = "50") int size, @RequestParam(required = false) @Nullable String cursor) {
        int most = Math.max(1, Math.min(size, LARGEST));
        List<Notification> page = notifications.of(current.signIn(), before(cursor), most);
        return new Page(
                page.stream().map(this::entry).toList(),
                page.size() < most ? null : page.get(page.size() - 1).at().toString());
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable String id) {
        notifications.open(current.signIn(), id);
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll() {
        notifications.readAll(current.signIn());
    }

    private OffsetDateTime before(@Nullable String cursor) {
        try {
            return cursor == null ? OffsetDateTime.now(clock).plusSeconds(1) : OffsetDateTime.parse(cursor);
        } catch (DateTimeParseException unreadable) {
            throw new Problem.Unreadable("cursor-unreadable", "This cursor is none of ours.", List.of());
        }
    }

    private Entry entry(Notification one) {
        return new Entry(
                one.id(),
                one.kind().id(),
                wording.say(one, Locale.ENGLISH),
                one.programmeId(),
                one.taskId(),
                one.due(),
                one.legal(),
                one.at(),
                one.readAt());
    }

    record Page(List<Entry> items, @Nullable String next) {}

    /** @param text in a sentence, in English */
    record Entry(
            String id,
            String kind,
            String text,
            String programme,
            @Nullable String task,
            @Nullable OffsetDateTime due,
            boolean legal,
            OffsetDateTime at,
            @Nullable OffsetDateTime read) {}
}
