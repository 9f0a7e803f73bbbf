package io.pathway42.insight.web;

import io.pathway42.problem.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms with which the certification body's messages are entered. */
@Controller
class EventPagesController {

    private final EventEntry entry;
    private final ProgrammePagesController pages;

    EventPagesController(EventEntry entry, ProgrammePagesController pages) {
        this.entry = entry;
        this.pages = pages;
    }

    @PostMapping("/programmes/{programmeId}/events")
    ModelAndView enter(@PathVariable String programmeId, @RequestParam Map<String, String> typed) {
        try {
            entry.enter(programmeId, typed);
            return new ModelAndView("redirect:/programmes/{programmeId}#main").addObject("entered", typed.get("type"));
        } catch (Problem.Refused refused) {
            ModelAndView again =
                    pages.overview(programmeId).addObject("typed", typed).addObject("faults", refused.faults());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }
}
