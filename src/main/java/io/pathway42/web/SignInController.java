package io.pathway42.web;

import io.pathway42.identity.CurrentPerson;
import io.pathway42.identity.FirstAccount;
import io.pathway42.identity.PeopleToTry;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in. */
@Controller
class SignInController {

    private final CurrentPerson current;
    private final FirstAccount firstAccount;
    private final ObjectProvider<PeopleToTry> toTry;
    private final ObjectProvider<SingleSignOn> singleSignOn;

    SignInController(
            CurrentPerson current,
            FirstAccount firstAccount,
            ObjectProvider<PeopleToTry> toTry,
            ObjectProvider<SingleSignOn> singleSignOn) {
        this.current = current;
        this.firstAccount = firstAccount;
        this.toTry = toTry;
        this.singleSignOn = singleSignOn;
    }

    @GetMapping("/sign-in")
    String signIn(
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(required = false) @Nullable Long locked,
            @RequestParam(required = false) @Nullable String shut,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String changed,
            @RequestParam(required = false) @Nullable String ended,
            Model model) {
        if (firstAccount.missing()) {
            return "redirect:/setup";
        }
        if (current.signedIn().isPresent()) {
            return "redirect:/work";
        }
        model.addAttribute("refused", refused != null);
        model.addAttribute("locked", locked);
        model.addAttribute("shut", shut != null);
        model.addAttribute("out", out != null);
        model.addAttribute("ended", ended != null);
        singleSignOn.ifAvailable(provider -> model.addAttribute("provider", provider.name()));
        model.addAttribute("changed", changed != null);
        toTry.ifAvailable(people -> model.addAttribute("people", people.list()));
        return "sign-in";
    }

    @GetMapping(SecondStepDoor.PAGE)
    String askForCode(
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(required = false) @Nullable Long locked,
            @RequestParam(required = false) @Nullable String shut,
            HttpServletRequest request,
            Model model) {
        if (PendingSignIn.of(request).isEmpty()) {
            return "redirect:/sign-in";
        }
        model.addAttribute("refused", refused != null);
        model.addAttribute("locked", locked);
        model.addAttribute("shut", shut != null);
        return "sign-in-code";
    }
}
