package io.pathway42.engine.web;

import io.pathway42.engine.Rehearsal;
import io.pathway42.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/rehearsal/clock")
@Profile("rehearsal")
class RehearsalController {

    private final Rehearsal rehearsal;

    RehearsalController(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    @GetMapping
    Rehearsal.State state() {
        return rehearsal.state();
    }

    @PostMapping
    Rehearsal.State advance(@RequestBody Advance request) {
        if (request.advance() == null) {
            throw Problem.Refused.because("advance", "Say by how much, for instance P7D.");
        }
        return rehearsal.advance(request.advance());
    }

    record Advance(@Nullable String advance) {}
}
