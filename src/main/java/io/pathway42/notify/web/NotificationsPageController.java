package io.pathway42.notify.web;

import io.pathway42.identity.CurrentPerson;
import io.pathway42.notify.Notification;
import io.pathway42.notify.Notifications;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of what somebody was told. */
@Controller
@RequestMapping("/notifications")
class NotificationsPageController {

    private static final int SIZE = 50;

    private final Notifications notifications;
    private final CurrentPerson current;
    private final Clock clock;

    NotificationsPageController(Notifications notifications, CurrentPerson current, Clock clock) {
        this.notifications = notifications;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime before) {
        OffsetDateTime until = before == null ? OffsetDateTime.now(clock).plusSeconds(1) : before;
        List<Notification> page = notifications.of(current.signIn(), until, SIZE);
        return new ModelAndView("notification/list")
                .addObject("entries", page)
                .addObject("unread", notifications.unread(current.signIn()))
                .addObject(
                        "older", page.size() < SIZE ? null : page.get(SIZE - 1).at());
    }

    /** Marks it as read and leads to what it is about. */
    @PostMapping("/{id}")
    String open(@PathVariable String id) {
        return "redirect:" + notifications.open(current.signIn(), id).path();
    }

    @PostMapping("/read")
    String readAll() {
        notifications.readAll(current.signIn());
        return "redirect:/notifications";
    }
}
