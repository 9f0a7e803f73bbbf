package io.pathway42.insight.web;

import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.insight.ProgrammeSteps;
import io.pathway42.insight.ProgrammeSteps.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StepsController {

    private final ProgrammeSteps steps;
    private final Access access;
    private final CurrentPerson current;
    private final Retries retries;

    StepsController(ProgrammeSteps steps, Access access, CurrentPerson current, Retries retries) {
        this.steps = steps;
        this.access = access;
        this.current = current;
        this.retries = retries;
    }

    @GetMapping("/api/v1/programmes/{programme}/steps")
    ProgrammeSteps.StepPage steps(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        return steps.page(
                new Query(programme, access.programme(programme), current.signIn(), state, phase, null, size, cursor));
    }

    @PostMapping("/api/v1/programmes/{programme}/steps/{job}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String programme, @PathVariable String job) {
        retries.retry(programme, job);
    }
}
