package io.pathway42.identity.web;

import io.pathway42.identity.Invitations;
import io.pathway42.identity.Invitations.Invitation;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
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

/** The page on which people from outside are invited, and their stay is ended or goes on. */
@Controller
@RequestMapping("/programmes/{programmeId}/invitations")
class InvitationsPageController {

    private static final int USUAL_DAYS = 30;

    private final Invitations invitations;
    private final Clock clock;

    InvitationsPageController(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@PathVariable String programmeId) {
        return page(
                programmeId,
                new Invitation(
                        "", "", Invitations.ROLES.get(0), LocalDate.now(clock).plusDays(USUAL_DAYS)));
    }

    @PostMapping
    ModelAndView invite(
            @PathVariable String programmeId,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate expires) {
        Invitation wanted = new Invitation(name, organisation, role, expires);
        try {
            Invitations.Invited invited = invitations.invite(programmeId, wanted);
            return list(programmeId).addObject("invited", invited);
        } catch (Problem.Refused refused) {
            return refused(page(programmeId, wanted), refused);
        }
    }

    @PostMapping("/{person}")
    ModelAndView until(
            @PathVariable String programmeId,
            @PathVariable String person,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate expires) {
        try {
            invitations.until(programmeId, person, expires);
            return new ModelAndView("redirect:/programmes/{programmeId}/invitations");
        } catch (Problem.Refused refused) {
            return refused(list(programmeId), refused);
        }
    }

    private ModelAndView page(String programmeId, Invitation wanted) {
        return new ModelAndView("programme/invitations")
                .addObject("programmeId", programmeId)
                .addObject("guests", invitations.of(programmeId))
                .addObject("roles", Invitations.ROLES)
                .addObject("today", LocalDate.now(clock))
                .addObject("wanted", wanted);
    }

    private static ModelAndView refused(ModelAndView page, Problem.Refused refused) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject(
                "faults", refused.faults().stream().collect(Collectors.toMap(Fault::field, Fault::message)));
    }
}
