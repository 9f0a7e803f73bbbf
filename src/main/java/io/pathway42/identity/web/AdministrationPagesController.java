package io.pathway42.identity.web;

import io.pathway42.identity.Administration;
import io.pathway42.identity.EveryAccount;
import io.pathway42.identity.MemberEntry;
import io.pathway42.identity.OneTimeCodes;
import io.pathway42.identity.OpenSessions;
import io.pathway42.identity.Person;
import io.pathway42.identity.SecondFactors;
import io.pathway42.identity.TeamRoles;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Every account, client and consultancy, for operators. */
@Controller
@RequestMapping("/administration/people")
class AdministrationPagesController {

    private static final int PAGE = 50;
    private static final MemberEntry NOBODY = new MemberEntry("", "", "", "", "", Person.CONSULTANT, null);

    private final EveryAccount accounts;
    private final Administration administration;
    private final OneTimeCodes codes;
    private final SecondFactors factors;
    private final OpenSessions sessions;
    private final Clock clock;

    AdministrationPagesController(
            EveryAccount accounts,
            Administration administration,
            OneTimeCodes codes,
            SecondFactors factors,
            OpenSessions sessions,
            Clock clock) {
        this.accounts = accounts;
        this.administration = administration;
        this.codes = codes;
        this.factors = factors;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable String cursor) {
        EveryAccount.Page page = accounts.page(q, kind, PAGE, cursor);
        return new ModelAndView("administration/people")
                .addObject("q", q)
                .addObject("kind", kind)
                .addObject("kinds", List.of(Person.STAFF, Person.EXTERNAL, Person.CONSULTANT, Person.OPERATOR))
                .addObject("people", page.items())
                .addObject("next", page.next())
                .addObject("clients", accounts.clients())
                .addObject("firms", accounts.consultancies())
                .addObject("today", LocalDate.now(clock));
    }

    @GetMapping("/new")
    ModelAndView ask() {
        return form(NOBODY, List.of());
    }

    @PostMapping
    ModelAndView add(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String kind) {
        var entry = new MemberEntry(id, name, title, organisation, email, kind, null);
        try {
            return to(administration.add(entry).signIn());
        } catch (Problem.Refused refused) {
            return form(entry, refused.faults());
        }
    }

    @GetMapping("/{person}")
    ModelAndView show(@PathVariable String person) {
        return page(person, List.of());
    }

    @PostMapping("/{person}/clients")
    ModelAndView assign(@PathVariable String person, @RequestParam(defaultValue = "") String client) {
        administration.assign(person, client);
        return to(person);
    }

    @PostMapping("/{person}/clients/{client}/withdraw")
    ModelAndView withdraw(@PathVariable String person, @PathVariable String client) {
        administration.withdraw(person, client);
        return to(person);
    }

    /** The code is shown in this answer and never again. */
    @PostMapping("/{person}/one-time-code")
    ModelAndView issueCode(@PathVariable String person) {
        OneTimeCodes.Issued issued = codes.issue(person);
        return page(person, List.of())
                .addObject("code", issued.code())
                .addObject("codeExpires", issued.expires())
                .addObject(
                        "codeLink",
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/new-password")
                                .toUriString());
    }

    @PostMapping("/{person}/second-factor/reset")
    ModelAndView takeSecondFactorAway(@PathVariable String person) {
        factors.reset(person);
        return to(person);
    }

    @PostMapping("/{person}/sessions/end")
    ModelAndView endSessions(@PathVariable String person) {
        sessions.endAllOf(person);
        return to(person);
    }

    @PostMapping("/{person}/deactivate")
    ModelAndView deactivate(@PathVariable String person) {
        try {
            administration.deactivate(person);
            return to(person);
        } catch (Problem.Refused refused) {
            return page(person, refused.faults());
        } catch (TeamRoles.LastHolder last) {
            return page(person, List.of(new Fault("person", String.valueOf(last.getMessage()))));
        }
    }

    @PostMapping("/{person}/admit")
    ModelAndView admit(
            @PathVariable String person,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate expires) {
        try {
            administration.admit(person, expires);
            return to(person);
        } catch (Problem.Refused refused) {
            return page(person, refused.faults());
        }
    }

    private ModelAndView page(String person, List<Fault> faults) {
        var known = accounts.get(person);
        return FormPage.of("administration/person", faults)
                .addObject("person", known)
                .addObject("gone", known.gone(LocalDate.now(clock)))
                .addObject("sessions", sessions.count(person))
                .addObject("clients", accounts.clientNames());
    }

    private ModelAndView form(MemberEntry entry, List<Fault> faults) {
        return FormPage.of("administration/new", faults)
                .addObject("entry", entry)
                .addObject("firms", accounts.consultancies());
    }

    private static ModelAndView to(String person) {
        ModelAndView back = new ModelAndView("redirect:/administration/people/{person}");
        back.getModel().put("person", person);
        return back;
    }
}
