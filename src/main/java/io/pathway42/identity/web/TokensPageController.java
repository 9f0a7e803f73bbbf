package io.pathway42.identity.web;

import io.pathway42.identity.AccessTokens;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.identity.SamePerson;
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

/** The page of a person's own tokens. A new one is shown in the answer that makes it and never again. */
@Controller
@RequestMapping("/settings/tokens")
class TokensPageController {

    private static final int USUAL_DAYS = 90;

    private final AccessTokens tokens;
    private final CurrentPerson current;
    private final SamePerson same;
    private final Clock clock;

    TokensPageController(AccessTokens tokens, CurrentPerson current, SamePerson same, Clock clock) {
        this.tokens = tokens;
        this.current = current;
        this.same = same;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list() {
        return page("", false, LocalDate.now(clock).plusDays(USUAL_DAYS), List.of());
    }

    @PostMapping
    ModelAndView make(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean writes,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate expires,
            @RequestParam(defaultValue = "") String password) {
        try {
            AccessTokens.Made made =
                    tokens.make(current.get(), new AccessTokens.Wanted(name, writes, expires), password);
            return list().addObject("made", made);
        } catch (Problem.Refused refused) {
            return page(name, writes, expires, refused.faults());
        }
    }

    @PostMapping("/{id}/revoke")
    ModelAndView revoke(@PathVariable String id) {
        tokens.revoke(current.get(), id);
        return new ModelAndView("redirect:/settings/tokens");
    }

    private ModelAndView page(String name, boolean writes, @Nullable LocalDate expires, List<Fault> faults) {
        LocalDate today = LocalDate.now(clock);
        return FormPage.of("settings/tokens", faults)
                .addObject("asksPassword", same.asksPassword())
                .addObject("asksSignIn", same.asksSignIn())
                .addObject("tokens", tokens.of(current.signIn()))
                .addObject("name", name)
                .addObject("writes", writes)
                .addObject("expires", expires)
                .addObject("first", today)
                .addObject("last", today.plusDays(AccessTokens.LONGEST_DAYS));
    }
}
