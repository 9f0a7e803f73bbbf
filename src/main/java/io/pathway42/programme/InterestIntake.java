package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes over the interests that a definition declares for its people. */
@Component
class InterestIntake {

    private final DeclaredInterests interests;

    InterestIntake(DeclaredInterests interests) {
        this.interests = interests;
    }

    @EventListener
    void on(ProgrammeOpened opened) {
        Definition definition = opened.definition();
        for (JsonNode entry : definition.entries("segregation_conflicts_to_detect")) {
            String situation = entry.path("situation").asText(entry.path("rule").asText(""));
            List<String> refs = References.in(situation);
            String person = entry.path("person").asText("");
            if (!person.isEmpty() && !refs.isEmpty()) {
                interests.declare(opened.programmeId(), opened.clientId(), definition.person(person), refs, situation);
            }
        }
    }
}
