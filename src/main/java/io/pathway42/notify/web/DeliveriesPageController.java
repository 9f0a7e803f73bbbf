package io.pathway42.notify.web;

import io.pathway42.identity.CurrentPerson;
import io.pathway42.notify.Deliveries;
import io.pathway42.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What did not arrive, and a test of the mail server, for operators. */
@Controller
@RequestMapping("/administration/deliveries")
class DeliveriesPageController {

    private final Deliveries deliveries;
    private final CurrentPerson current;

    DeliveriesPageController(Deliveries deliveries, CurrentPerson current) {
        this.deliveries = deliveries;
        this.current = current;
    }

    @GetMapping
    ModelAndView show() {
        return new ModelAndView("administration/deliveries").addObject("troubles", deliveries.troubles());
    }

    @PostMapping("/mails/{id}/again")
    String mailAgain(@PathVariable String id) {
        deliveries.mailAgain(id);
        return "redirect:/administration/deliveries?again";
    }

    @PostMapping("/webhooks/{id}/again")
    String callAgain(@PathVariable String id) {
        deliveries.callAgain(id);
        return "redirect:/administration/deliveries?again";
    }

    @PostMapping("/test")
    ModelAndView test(@RequestParam(defaultValue = "") String address) {
        try {
            deliveries.testMail(current.signIn(), address.strip());
            return new ModelAndView("redirect:/administration/deliveries?tested");
        } catch (Problem.Refused refused) {
            ModelAndView again = show().addObject("address", address)
                    .addObject("fault", refused.faults().get(0).message());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }
}
