package io.pathway42.web;

import io.pathway42.identity.CurrentPerson;
import io.pathway42.identity.FirstAccount;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in. */
@Controller
class SignInController {

    private final CurrentPerson current;
    private final FirstAccount firstAccount;

    SignInController(CurrentPerson current, FirstAccount firstAccount) {
        this.current = current;
        this.firstAccount = firstAccount;
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(required = false) String refused, @RequestParam(required = false) String out, Model model) {
        if (firstAccount.missing()) {
            return "redirect:/setup";
        }
        if (current.signedIn().isPresent()) {
            return "redirect:/work";
        }
        model.addAttribute("refused", refused != null);
        model.addAttribute("out", out != null);
        return "sign-in";
    }
}
