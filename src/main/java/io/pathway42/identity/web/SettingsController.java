package io.pathway42.identity.web;

import io.pathway42.identity.Absence;
import io.pathway42.identity.AbsenceBook;
import io.pathway42.identity.People;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What people settle for themselves: their absences and the language they read. */
@Controller
@RequestMapping("/settings")
class SettingsController {

    private final AbsenceBook book;
    private final People people;

    SettingsController(AbsenceBook book, People people) {
        this.book = book;
        this.people = people;
    }

    @GetMapping
    ModelAndView show() {
        List<Absence> own = book.own();
        return new ModelAndView("settings/settings")
                .addObject("absences", own)
                .addObject("substitutes", book.substitutes())
                .addObject(
                        "names",
                        own.stream()
                                .map(Absence::substitute)
                                .distinct()
                                .collect(Collectors.toMap(signIn -> signIn, people::name)));
    }

    @PostMapping("/absences")
    ModelAndView enter(
            @RequestParam(defaultValue = "") String substitute,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        var days = new AbsenceBook.Days(substitute, from, to);
        try {
            book.enterOwn(days);
            return new ModelAndView("redirect:/settings?entered");
        } catch (Problem.Refused refused) {
            ModelAndView again = show().addObject("days", days)
                    .addObject(
                            "faults",
                            refused.faults().stream()
                                    .collect(Collectors.toMap(Fault::field, Fault::message, (one, other) -> one)));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    @PostMapping("/absences/{id}/cancel")
    String cancel(@PathVariable String id) {
        book.cancelOwn(id);
        return "redirect:/settings";
    }
}
