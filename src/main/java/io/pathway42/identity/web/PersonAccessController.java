package io.pathway42.identity.web;

import io.pathway42.identity.OneTimeCodes;
import io.pathway42.identity.OpenSessions;
import io.pathway42.identity.SecondFactors;
import java.time.OffsetDateTime;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What operators do about the way in of others. */
@RestController
@RequestMapping("/api/v1/people/{person}")
class PersonAccessController {

    private final OneTimeCodes codes;
    private final SecondFactors factors;
    private final OpenSessions sessions;

    PersonAccessController(OneTimeCodes codes, SecondFactors factors, OpenSessions sessions) {
        this.codes = codes;
        this.factors = factors;
        this.sessions = sessions;
    }

    @PostMapping("/one-time-code")
    @ResponseStatus(HttpStatus.CREATED)
    Code issueCode(@PathVariable String person) {
        OneTimeCodes.Issued issued = codes.issue(person);
        String link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/new-password")
                .queryParam("code", issued.code())
                .toUriString();
        return new Code(issued.person(), issued.code(), link, issued.expires());
    }

    @DeleteMapping("/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeSecondFactorAway(@PathVariable String person) {
        factors.reset(person);
    }

    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endSessions(@PathVariable String person) {
        sessions.endAllOf(person);
    }

    /** @param link the page on which the person uses the code */
    record Code(String person, String code, String link, OffsetDateTime expires) {}
}
