package io.pathway42.insight.web;

import io.pathway42.engine.FailedJobs;
import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.problem.Problem;
import org.springframework.stereotype.Component;

/** Lets operators, and nobody else, have a failed step of the machine tried again. */
@Component
class Retries {

    private final FailedJobs failures;
    private final Access access;
    private final CurrentPerson current;

    Retries(FailedJobs failures, Access access, CurrentPerson current) {
        this.failures = failures;
        this.access = access;
        this.current = current;
    }

    /** @throws Problem.NotAllowed unless who asks is an operator */
    void retry(String programmeId, String job) {
        String clientId = access.programme(programmeId);
        if (!current.get().operator()) {
            throw new Problem.NotAllowed("not-an-operator", "Only operators have a failed step tried again.");
        }
        failures.retry(programmeId, clientId, job);
    }
}
