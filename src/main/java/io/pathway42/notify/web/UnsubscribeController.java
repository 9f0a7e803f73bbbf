package io.pathway42.notify.web;

import io.pathway42.notify.Unsubscribing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Ends digests by the secret of a mail, without signing in: a person confirms on a page, a mail program posts as RFC 8058
 * says. Opening the page alone ends nothing, because scanners of mail open links.
 */
@Controller
class UnsubscribeController {

    private final Unsubscribing unsubscribing;

    UnsubscribeController(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @GetMapping("/unsubscribe/{token}")
    ModelAndView ask(@PathVariable String token) {
        return page(token, unsubscribing.known(token), false);
    }

    @PostMapping("/unsubscribe/{token}")
    ModelAndView end(@PathVariable String token) {
        return page(token, unsubscribing.end(token), true);
    }

    private static ModelAndView page(String token, boolean known, boolean done) {
        var page = new ModelAndView("notification/unsubscribe")
                .addObject("token", token)
                .addObject("known", known)
                .addObject("done", done);
        page.setStatus(known ? HttpStatus.OK : HttpStatus.NOT_FOUND);
        return page;
    }
}
