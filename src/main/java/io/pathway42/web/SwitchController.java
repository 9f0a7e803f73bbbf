package io.pathway42.web;

import io.pathway42.identity.Auditors;
import io.pathway42.identity.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The clients one may go to from any page, which asks for them when the menu is opened. */
@Controller
class SwitchController {

    private final Shells shells;
    private final CurrentPerson current;
    private final Auditors auditors;

    SwitchController(Shells shells, CurrentPerson current, Auditors auditors) {
        this.shells = shells;
        this.current = current;
        this.auditors = auditors;
    }

    /** @param here the programme that is looked at */
    @GetMapping("/switch")
    ModelAndView clients(@RequestParam(defaultValue = "") String here) {
        return new ModelAndView("fragments/switch :: clients")
                .addObject("clients", shells.clients())
                .addObject("here", here)
                .addObject("auditor", auditors.readsOnly(current.signIn()));
    }
}
