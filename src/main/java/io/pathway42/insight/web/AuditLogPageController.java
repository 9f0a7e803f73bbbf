package io.pathway42.insight.web;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditTrail.Filter;
import io.pathway42.evidence.LoggedEntry;
import io.pathway42.identity.People;
import io.pathway42.insight.AuditLogView;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who saw or changed what. */
@Controller
class AuditLogPageController {

    private static final int PAGE = 50;

    private final AuditLogView view;
    private final People people;

    AuditLogPageController(AuditLogView view, People people) {
        this.view = view;
        this.people = people;
    }

    @GetMapping("/audit-log")
    ModelAndView log(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable String cursor) {
        AuditAction wanted = Arrays.stream(AuditAction.values())
                .filter(known -> known.id().equals(action))
                .findFirst()
                .orElse(null);
        AuditLogView.Page page = view.page(new Filter(person, wanted, programme, since, until), PAGE, cursor);
        return new ModelAndView("programme/audit-log")
                .addObject("person", person)
                .addObject("action", action)
                .addObject("programme", programme)
                .addObject("since", since)
                .addObject("until", until)
                .addObject(
                        "actions",
                        Arrays.stream(AuditAction.values()).map(AuditAction::id).toList())
                .addObject("programmes", view.programmes())
                .addObject("entries", page.items())
                .addObject("names", names(page.items()))
                .addObject("next", page.next());
    }

    private Map<String, String> names(List<LoggedEntry> entries) {
        Map<String, String> names = new HashMap<>();
        entries.stream()
                .map(LoggedEntry::person)
                .filter(signIn -> signIn != null)
                .forEach(signIn -> names.computeIfAbsent(signIn, people::name));
        return names;
    }
}
