package io.pathway42.identity.web;

import io.pathway42.identity.SecondFactors;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where people set their second factor up, or take it away. */
@Controller
@RequestMapping("/account/second-factor")
class SecondFactorController {

    private final SecondFactors factors;

    SecondFactorController(SecondFactors factors) {
        this.factors = factors;
    }

    @GetMapping
    ModelAndView show() {
        return page(List.of());
    }

    @PostMapping
    ModelAndView confirm(
            @RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String code) {
        try {
            return codes(factors.confirm(password, code));
        } catch (Problem.Refused refused) {
            return page(refused.faults());
        }
    }

    @PostMapping("/recovery-codes")
    ModelAndView renewRecoveryCodes(@RequestParam(defaultValue = "") String password) {
        try {
            return codes(factors.renewRecoveryCodes(password));
        } catch (Problem.Refused refused) {
            return page(refused.faults());
        }
    }

    @PostMapping("/off")
    ModelAndView turnOff(@RequestParam(defaultValue = "") String password) {
        try {
            factors.turnOff(password);
            return new ModelAndView("redirect:/account");
        } catch (Problem.Refused refused) {
            return page(refused.faults());
        }
    }

    private ModelAndView page(List<Fault> faults) {
        SecondFactors.Standing standing = factors.standing();
        if (standing.on()) {
            return FormPage.of("account/second-factor", faults).addObject("factor", standing);
        }
        SecondFactors.Enrolment enrolment = factors.begin();
        return FormPage.of("account/enrol", faults)
                .addObject("factor", standing)
                .addObject("secret", enrolment.secret())
                .addObject("qr", QrPicture.of(enrolment.qr()));
    }

    private ModelAndView codes(List<String> codes) {
        return new ModelAndView("account/recovery-codes")
                .addObject("codes", codes)
                .addObject("required", factors.standing().required());
    }
}
