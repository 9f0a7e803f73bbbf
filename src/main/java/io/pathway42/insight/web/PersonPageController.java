package io.pathway42.insight.web;

import io.pathway42.identity.AbsenceBook;
import io.pathway42.identity.MemberEntry;
import io.pathway42.identity.Team;
import io.pathway42.identity.TeamRoles;
import io.pathway42.inventory.SystemOwners;
import io.pathway42.problem.Problem;
import io.pathway42.programme.Happenings;
import java.time.LocalDate;
import java.util.Map;
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

/** What is known of one person of a programme, what they answer for, when they are away. */
@Controller
@RequestMapping("/programmes/{programmeId}/people/{ref}")
class PersonPageController {

    private final PersonPages pages;
    private final Team team;
    private final TeamRoles roles;
    private final SystemOwners owners;
    private final AbsenceBook absences;
    private final Happenings happenings;

    PersonPageController(
            PersonPages pages,
            Team team,
            TeamRoles roles,
            SystemOwners owners,
            AbsenceBook absences,
            Happenings happenings) {
        this.pages = pages;
        this.team = team;
        this.roles = roles;
        this.owners = owners;
        this.absences = absences;
        this.happenings = happenings;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String programmeId,
            @PathVariable String ref,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(defaultValue = "") String role) {
        return pages.of(programmeId, ref).addObject("done", done).addObject("given", role);
    }

    @PostMapping
    ModelAndView change(
            @PathVariable String programmeId,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate expires) {
        var entry = new MemberEntry(ref, name, title, organisation, email, "", expires);
        try {
            team.change(programmeId, ref, entry);
            return PersonPages.to(programmeId, ref).addObject("done", "changed");
        } catch (Problem.Refused refused) {
            return PersonPages.refused(pages.of(programmeId, ref).addObject("entry", entry), "about", refused);
        }
    }

    @PostMapping("/roles")
    ModelAndView give(
            @PathVariable String programmeId, @PathVariable String ref, @RequestParam(defaultValue = "") String role) {
        try {
            roles.give(programmeId, ref, role);
            return PersonPages.to(programmeId, ref).addObject("done", "given").addObject("role", role);
        } catch (Problem.Refused refused) {
            return PersonPages.refused(pages.of(programmeId, ref), "roles", refused)
                    .addObject("wanted", role);
        }
    }

    @PostMapping("/roles/{role}/take")
    ModelAndView take(@PathVariable String programmeId, @PathVariable String ref, @PathVariable String role) {
        try {
            roles.take(programmeId, ref, role);
            return PersonPages.to(programmeId, ref).addObject("done", "taken");
        } catch (TeamRoles.LastHolder last) {
            return lastHolder(programmeId, ref, last);
        }
    }

    @PostMapping("/handover")
    ModelAndView handOver(
            @PathVariable String programmeId,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String text) {
        happenings.happened(programmeId, "role-handover", role, Map.of("text", text, "person", ref));
        return PersonPages.to(programmeId, ref).addObject("done", "handover");
    }

    @PostMapping("/systems")
    ModelAndView handSystemTo(
            @PathVariable String programmeId,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String system,
            @RequestParam(defaultValue = "") String owner) {
        try {
            owners.handTo(programmeId, system, owner);
            return PersonPages.to(programmeId, ref).addObject("done", "system");
        } catch (Problem.Refused refused) {
            return PersonPages.refused(pages.of(programmeId, ref), "systems", refused);
        }
    }

    @PostMapping("/absences")
    ModelAndView enterAbsence(
            @PathVariable String programmeId,
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String substitute,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        var days = new AbsenceBook.Days(substitute, from, to);
        try {
            absences.enter(programmeId, ref, days);
            return PersonPages.to(programmeId, ref).addObject("done", "away");
        } catch (Problem.Refused refused) {
            return PersonPages.refused(pages.of(programmeId, ref).addObject("days", days), "absence", refused);
        }
    }

    @PostMapping("/absences/{id}/cancel")
    ModelAndView cancelAbsence(@PathVariable String programmeId, @PathVariable String ref, @PathVariable String id) {
        absences.cancel(programmeId, ref, id);
        return PersonPages.to(programmeId, ref).addObject("done", "back");
    }

    @PostMapping("/deactivate")
    ModelAndView deactivate(@PathVariable String programmeId, @PathVariable String ref) {
        try {
            team.deactivate(programmeId, ref);
            return new ModelAndView("redirect:/programmes/{programmeId}/people").addObject("left", ref);
        } catch (Problem.Refused refused) {
            return PersonPages.refused(pages.of(programmeId, ref), "access", refused);
        } catch (TeamRoles.LastHolder last) {
            return lastHolder(programmeId, ref, last);
        }
    }

    private ModelAndView lastHolder(String programmeId, String ref, TeamRoles.LastHolder last) {
        ModelAndView page = pages.of(programmeId, ref).addObject("lastOf", last.role());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
