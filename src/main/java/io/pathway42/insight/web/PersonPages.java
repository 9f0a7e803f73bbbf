package io.pathway42.insight.web;

import io.pathway42.identity.AbsenceBook;
import io.pathway42.identity.Absences;
import io.pathway42.identity.Access;
import io.pathway42.identity.MemberEntry;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import io.pathway42.insight.TeamConflicts;
import io.pathway42.insight.TeamMember;
import io.pathway42.insight.TeamViews;
import io.pathway42.inventory.AiSystems;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import io.pathway42.standard.Catalogue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds the page of one person of a programme, for the first time or again with what was refused. */
@Component
class PersonPages {

    /** Roles without steps of their own. */
    static final Set<String> ROLES_OF_NOBODY =
            Set.of("employee", "interested_party", "cb_lead_auditor", "cb_decision_maker");

    private final TeamViews views;
    private final Access access;
    private final AbsenceBook book;
    private final Absences absences;
    private final People people;
    private final AiSystems systems;
    private final Catalogue catalogue;
    private final TeamConflicts conflicts;

    PersonPages(
            TeamViews views,
            Access access,
            AbsenceBook book,
            Absences absences,
            People people,
            AiSystems systems,
            Catalogue catalogue,
            TeamConflicts conflicts) {
        this.views = views;
        this.access = access;
        this.book = book;
        this.absences = absences;
        this.people = people;
        this.systems = systems;
        this.catalogue = catalogue;
        this.conflicts = conflicts;
    }

    boolean manages(String programmeId) {
        try {
            access.staffing(programmeId);
            return true;
        } catch (Problem.NotAllowed somebodyElse) {
            return false;
        }
    }

    ModelAndView of(String programmeId, String ref) {
        TeamMember member = views.get(programmeId, ref);
        Person person = people.find(ref).orElseThrow();
        boolean manages = manages(programmeId);
        List<TeamMember> all = views.of(programmeId);
        ModelAndView page = new ModelAndView("people/person")
                .addObject("programmeId", programmeId)
                .addObject("member", member)
                .addObject("entry", entry(member))
                .addObject("manages", manages)
                .addObject("names", all.stream().collect(Collectors.toMap(TeamMember::id, TeamMember::name)))
                .addObject("ofClient", person.clientId() != null)
                .addObject(
                        "systems",
                        systems.all(programmeId).stream()
                                .filter(system -> ref.equals(system.owner()))
                                .toList());
        if (manages) {
            List<String> free = free(member, person);
            page.addObject("free", free)
                    .addObject("against", conflicts.rulesAgainst(programmeId, ref, free))
                    .addObject("absences", book.of(programmeId, ref))
                    .addObject("substitutes", absences.substitutes(person))
                    .addObject(
                            "others",
                            all.stream()
                                    .filter(other -> other.active()
                                            && !other.id().equals(ref)
                                            && !Person.CONSULTANT.equals(other.kind()))
                                    .toList());
        }
        return page;
    }

    /** Roles that may be offered: the others would be refused for what kind of person this is. */
    private List<String> free(TeamMember member, Person person) {
        return catalogue.roles().stream()
                .filter(role -> !member.roles().contains(role))
                .filter(role -> "lead_consultant".equals(role) == (person.clientId() == null))
                .filter(role -> !role.startsWith("cb_") || Person.EXTERNAL.equals(member.kind()))
                .toList();
    }

    private static MemberEntry entry(TeamMember member) {
        return new MemberEntry(
                member.id(),
                member.name(),
                member.title(),
                member.organisation(),
                member.email() == null ? "" : member.email(),
                member.kind(),
                member.expires());
    }

    static ModelAndView to(String programmeId, String ref) {
        ModelAndView back = new ModelAndView("redirect:/programmes/{programmeId}/people/{ref}");
        back.getModel().put("programmeId", programmeId);
        back.getModel().put("ref", ref);
        return back;
    }

    /** @param where the part of the page whose form was refused */
    static ModelAndView refused(ModelAndView again, String where, Problem.Refused refused) {
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again.addObject("where", where)
                .addObject(
                        "faults",
                        refused.faults().stream()
                                .collect(Collectors.toMap(Fault::field, Fault::message, (one, other) -> one)));
    }
}
