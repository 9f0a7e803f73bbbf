package io.pathway42.work.web;

import io.pathway42.identity.CurrentPerson;
import io.pathway42.work.Nudges;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NudgesController {

    private final Nudges nudges;
    private final CurrentPerson current;

    NudgesController(Nudges nudges, CurrentPerson current) {
        this.nudges = nudges;
        this.current = current;
    }

    @PostMapping("/api/v1/tasks/{id}/nudge")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void nudge(@PathVariable String id) {
        nudges.nudge(id, current.signIn());
    }
}
