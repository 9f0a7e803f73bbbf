package io.pathway42.insight.web;

import io.pathway42.identity.Access;
import io.pathway42.identity.MemberEntry;
import io.pathway42.identity.Person;
import io.pathway42.identity.Team;
import io.pathway42.insight.TeamMember;
import io.pathway42.insight.TeamViews;
import io.pathway42.problem.Problem;
import io.pathway42.standard.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who works on a programme, and the form with which somebody is added. */
@Controller
@RequestMapping("/programmes/{programmeId}/people")
class TeamPagesController {

    private static final MemberEntry NOBODY = new MemberEntry("", "", "", "", "", Person.STAFF, null);

    private final TeamViews views;
    private final Team team;
    private final Access access;
    private final PersonPages pages;
    private final Catalogue catalogue;

    TeamPagesController(TeamViews views, Team team, Access access, PersonPages pages, Catalogue catalogue) {
        this.views = views;
        this.team = team;
        this.access = access;
        this.pages = pages;
        this.catalogue = catalogue;
    }

    @GetMapping
    ModelAndView list(@PathVariable String programmeId, @RequestParam(required = false) @Nullable String left) {
        List<TeamMember> all = views.of(programmeId);
        Map<String, String> names = all.stream().collect(Collectors.toMap(TeamMember::id, TeamMember::name));
        return new ModelAndView("people/list")
                .addObject("people", all)
                .addObject("names", names)
                .addObject("left", names.get(left))
                .addObject(
                        "barred",
                        all.stream()
                                .filter(member -> !member.conflicts().isEmpty())
                                .toList())
                .addObject("vacant", vacant(all))
                .addObject("manages", pages.manages(programmeId));
    }

    /** Roles that steps wait for and nobody who may come in holds. */
    private List<String> vacant(List<TeamMember> all) {
        return catalogue.roles().stream()
                .filter(role -> !PersonPages.ROLES_OF_NOBODY.contains(role))
                .filter(role -> all.stream()
                        .noneMatch(member -> member.active() && member.roles().contains(role)))
                .toList();
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable String programmeId) {
        access.staffing(programmeId);
        return form(NOBODY);
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String programmeId,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = Person.STAFF) String kind,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate expires) {
        var entry = new MemberEntry("", name, title, organisation, email, kind, expires);
        try {
            String ref = team.add(programmeId, entry, List.of()).ref();
            return PersonPages.to(programmeId, ref).addObject("done", "added");
        } catch (Problem.Refused refused) {
            return PersonPages.refused(form(entry), "about", refused);
        }
    }

    private static ModelAndView form(MemberEntry entry) {
        return new ModelAndView("people/new").addObject("entry", entry);
    }
}
