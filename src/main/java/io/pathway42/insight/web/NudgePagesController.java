package io.pathway42.insight.web;

import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.work.Nudges;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminds the holders of late steps from the page of their programme. */
@Controller
class NudgePagesController {

    private final Access access;
    private final Nudges nudges;
    private final CurrentPerson current;

    NudgePagesController(Access access, Nudges nudges, CurrentPerson current) {
        this.access = access;
        this.nudges = nudges;
        this.current = current;
    }

    @PostMapping("/programmes/{programmeId}/nudges")
    String nudge(
            @PathVariable String programmeId,
            @RequestParam(defaultValue = "") List<String> task,
            RedirectAttributes redirect) {
        access.programmeAs(programmeId, Nudges.ROLES);
        redirect.addAttribute("nudged", nudges.nudgeAll(task, current.signIn()));
        return "redirect:/programmes/{programmeId}#late";
    }
}
