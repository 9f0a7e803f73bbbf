package io.pathway42.notify.web;

import io.pathway42.identity.CurrentPerson;
import io.pathway42.notify.CalendarFeeds;
import io.pathway42.notify.Choice;
import io.pathway42.notify.Choices;
import io.pathway42.notify.Digest;
import io.pathway42.notify.MailServer;
import io.pathway42.standard.WorkingCalendars;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How somebody wants to be told: mail, language, working calendar, calendar feed. */
@Controller
@RequestMapping("/settings/notifications")
class NotificationSettingsController {

    private final Choices choices;
    private final CalendarFeeds feeds;
    private final WorkingCalendars calendars;
    private final MailServer server;
    private final CurrentPerson current;

    NotificationSettingsController(
            Choices choices,
            CalendarFeeds feeds,
            WorkingCalendars calendars,
            MailServer server,
            CurrentPerson current) {
        this.choices = choices;
        this.feeds = feeds;
        this.calendars = calendars;
        this.server = server;
        this.current = current;
    }

    @GetMapping
    ModelAndView show() {
        Locale locale = LocaleContextHolder.getLocale();
        Choice choice = choices.of(current.signIn());
        String ofClient = choice.clientCalendar();
        return new ModelAndView("settings/notifications")
                .addObject("choice", choice)
                .addObject("digests", Digest.values())
                .addObject("countries", calendars.all(locale))
                .addObject("clientCalendar", ofClient == null ? "" : calendars.name(ofClient, locale))
                .addObject("feed", feeds.of(current.get()).orElse(null))
                .addObject("mailPresent", server.present());
    }

    @PostMapping
    String choose(
            @RequestParam(defaultValue = "EACH") Digest digest,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String calendar) {
        choices.choose(
                current.get(), digest, language.isEmpty() ? null : language, calendar.isEmpty() ? null : calendar);
        return "redirect:/settings/notifications?saved";
    }

    /** The address is shown in this answer and never again. */
    @PostMapping("/calendar")
    ModelAndView makeFeed() {
        String address = feeds.make(current.get());
        return show().addObject("address", address);
    }

    @PostMapping("/calendar/revoke")
    String revokeFeed() {
        feeds.revoke(current.get());
        return "redirect:/settings/notifications";
    }
}
