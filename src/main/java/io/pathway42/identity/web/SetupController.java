package io.pathway42.identity.web;

import io.pathway42.identity.FirstAccount;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that an empty installation opens with. */
@Controller
@RequestMapping("/setup")
class SetupController {

    private static final FirstAccount.Wanted EMPTY = new FirstAccount.Wanted("", "operator", "", "", "");

    private final FirstAccount firstAccount;

    SetupController(FirstAccount firstAccount) {
        this.firstAccount = firstAccount;
    }

    @GetMapping
    ModelAndView ask() {
        return firstAccount.missing() ? page(EMPTY, List.of()) : new ModelAndView("redirect:/sign-in");
    }

    @PostMapping
    ModelAndView make(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String signIn,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password) {
        FirstAccount.Wanted wanted = new FirstAccount.Wanted(code, kind, signIn.strip(), name, password);
        try {
            firstAccount.make(wanted);
            return new ModelAndView("redirect:/sign-in?made");
        } catch (Problem.Refused refused) {
            ModelAndView again = page(wanted, refused.faults());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private static ModelAndView page(FirstAccount.Wanted wanted, List<Fault> faults) {
        return new ModelAndView("setup")
                .addObject("wanted", wanted)
                .addObject(
                        "faults",
                        faults.stream().collect(Collectors.toMap(Fault::field, Fault::message, (one, other) -> one)));
    }
}
