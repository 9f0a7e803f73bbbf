package io.pathway42.identity.web;

import io.pathway42.identity.OneTimeCodes;
import io.pathway42.problem.Problem;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody with a one-time code sets their first or a new password. Looking at the page does not use the code up. */
@Controller
@RequestMapping("/new-password")
class NewPasswordController {

    private final OneTimeCodes codes;

    NewPasswordController(OneTimeCodes codes) {
        this.codes = codes;
    }

    @GetMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String code) {
        return FormPage.of("account/new-password", List.of()).addObject("code", code);
    }

    @PostMapping
    ModelAndView set(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        try {
            codes.use(code, password, again);
            return new ModelAndView("redirect:/sign-in?changed");
        } catch (Problem.Refused refused) {
            return FormPage.of("account/new-password", refused.faults()).addObject("code", code);
        }
    }
}
