package io.pathway42.insight.web;

import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.insight.ProgrammeSteps;
import io.pathway42.insight.ProgrammeSteps.Query;
import io.pathway42.insight.ProgrammeSteps.StepPage;
import io.pathway42.programme.Programmes;
import io.pathway42.standard.Catalogue;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What became of the steps of a programme, whoever has or had them. */
@Controller
class StepPagesController {

    private static final int PAGE = 50;

    /** Of a step. */
    private static final Pattern NUMBER = Pattern.compile("X?\\d{1,2}(\\.\\d{1,2})?");

    private final Access access;
    private final Programmes programmes;
    private final ProgrammeSteps steps;
    private final CurrentPerson current;
    private final Catalogue catalogue;
    private final Retries retries;

    StepPagesController(
            Access access,
            Programmes programmes,
            ProgrammeSteps steps,
            CurrentPerson current,
            Catalogue catalogue,
            Retries retries) {
        this.access = access;
        this.programmes = programmes;
        this.steps = steps;
        this.current = current;
        this.catalogue = catalogue;
        this.retries = retries;
    }

    @GetMapping("/programmes/{programmeId}/steps")
    ModelAndView steps(
            @PathVariable String programmeId,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "false") boolean retried) {
        String clientId = access.programme(programmeId);
        String number = NUMBER.matcher(step).matches() ? step : "";
        StepPage page = steps.page(new Query(
                programmeId,
                clientId,
                current.signIn(),
                state.isEmpty() ? null : state,
                phase.isEmpty() ? null : phase,
                number.isEmpty() ? null : number,
                PAGE,
                cursor));
        Map<String, Long> counts = steps.counts(programmeId, clientId);
        return new ModelAndView("programme/steps")
                .addObject("programme", programmes.get(programmeId))
                .addObject("state", state)
                .addObject("phase", phase)
                .addObject("step", number)
                .addObject(
                        "phases",
                        catalogue.phases().stream().map(Catalogue.Phase::id).toList())
                .addObject("counts", counts)
                .addObject(
                        "all",
                        counts.values().stream().mapToLong(Long::longValue).sum())
                .addObject("steps", page.items())
                .addObject("mayRetry", current.get().operator())
                .addObject("retried", retried)
                .addObject("next", page.next());
    }

    @PostMapping("/programmes/{programmeId}/steps/{job}/retry")
    String retry(@PathVariable String programmeId, @PathVariable String job, RedirectAttributes then) {
        retries.retry(programmeId, job);
        then.addAttribute("programmeId", programmeId);
        then.addAttribute("retried", true);
        return "redirect:/programmes/{programmeId}/steps";
    }
}
