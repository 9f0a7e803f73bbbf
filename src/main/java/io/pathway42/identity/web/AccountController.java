package io.pathway42.identity.web;

import io.pathway42.identity.CurrentPerson;
import io.pathway42.identity.OpenSessions;
import io.pathway42.identity.OwnPassword;
import io.pathway42.identity.SecondFactors;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What people do about their own account. */
@Controller
@RequestMapping("/account")
class AccountController {

    private final CurrentPerson current;
    private final OwnPassword password;
    private final SecondFactors factors;
    private final OpenSessions sessions;

    AccountController(CurrentPerson current, OwnPassword password, SecondFactors factors, OpenSessions sessions) {
        this.current = current;
        this.password = password;
        this.factors = factors;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView show() {
        return new ModelAndView("account/account")
                .addObject("person", current.get())
                .addObject("local", password.there())
                .addObject("factor", factors.standing())
                .addObject("sessions", sessions.own());
    }

    @GetMapping("/password")
    ModelAndView askForPassword() {
        return passwordPage(List.of());
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(name = "password", defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request)
            throws ServletException {
        try {
            password.change(old, wanted, again);
            request.logout();
            return new ModelAndView("redirect:/sign-in?changed");
        } catch (Problem.Refused refused) {
            return passwordPage(refused.faults());
        }
    }

    @PostMapping("/sessions/{id}/end")
    String endSession(@PathVariable String id) {
        sessions.endOwn(id);
        return "redirect:/account?ended";
    }

    @PostMapping("/sessions/end-others")
    String endOtherSessions() {
        sessions.endOthers();
        return "redirect:/account?ended";
    }

    @PostMapping("/sign-out-everywhere")
    String signOutEverywhere(HttpServletRequest request) throws ServletException {
        sessions.endAll();
        request.logout();
        return "redirect:/sign-in?out";
    }

    private ModelAndView passwordPage(List<Fault> faults) {
        return FormPage.of("account/password", faults)
                .addObject("brief", factors.standing().on());
    }
}
