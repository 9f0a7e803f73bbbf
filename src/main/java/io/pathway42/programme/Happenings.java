package io.pathway42.programme;

import io.pathway42.engine.ExternalEvent;
import io.pathway42.engine.ExternalEvents;
import io.pathway42.engine.Submission;
import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens outside the programme, or to it as a whole, and is handed in by who may speak for it. */
@Component
public class Happenings {

    private static final Set<String> SPEAKERS = Set.of("aims_manager", "lead_consultant", "executive_sponsor");

    /** Events that others may hand in as well; no roles stand for everybody of the programme. */
    private static final Map<String, Set<String>> HEARD_FROM = Map.of(
            "concern",
            Set.of(),
            "complaint",
            Set.of("aims_manager", "lead_consultant", "executive_sponsor", "customer_comms_lead"));

    private static final String SUSPEND = "suspend";
    private static final String RESUME = "resume";

    private final Access access;
    private final CurrentPerson current;
    private final Programmes programmes;
    private final ExternalEvents events;
    private final Standstill standstill;

    Happenings(
            Access access, CurrentPerson current, Programmes programmes, ExternalEvents events, Standstill standstill) {
        this.access = access;
        this.current = current;
        this.programmes = programmes;
        this.events = events;
        this.standstill = standstill;
    }

    /** The types that can be handed in, sorted. */
    public List<String> types() {
        return Stream.concat(events.known().stream(), Stream.of(SUSPEND, RESUME))
                .sorted()
                .toList();
    }

    /**
     * Hands an event in.
     *
     * @throws Problem.Refused when the type is unknown or its data are at fault
     * @throws Problem.Conflict when the programme does not wait for it now
     */
    @Transactional
    public void happened(String programmeId, String type, @Nullable String subject, Map<String, Object> data) {
        String clientId = mayTell(programmeId, type);
        switch (type) {
            case SUSPEND -> suspend(programmes.get(programmeId));
            case RESUME -> resume(programmes.get(programmeId));
            default -> {
                if (!types().contains(type)) {
                    throw Problem.Refused.because(
                            "type",
                            type.isEmpty()
                                    ? "Say what happened. Use one of: %s.".formatted(String.join(", ", types()))
                                    : "'%s' is not an event a programme takes. Use one of: %s."
                                            .formatted(type, String.join(", ", types())));
                }
                events.accept(new ExternalEvent(
                        programmeId, clientId, type, subject, new Submission(data), current.signIn()));
            }
        }
    }

    /** Anybody may speak up; the rest is for who speaks for the programme. */
    private String mayTell(String programmeId, String type) {
        if (!HEARD_FROM.containsKey(type)) {
            return access.programmeAs(programmeId, SPEAKERS);
        }
        String clientId = access.programme(programmeId);
        Set<String> heard = HEARD_FROM.get(type);
        if (heard != null && !heard.isEmpty()) {
            access.programmeAs(programmeId, heard);
        }
        if (Programme.CLOSED.equals(programmes.get(programmeId).status())) {
            throw new Problem.Conflict(
                    "event-not-heard", "The programme does not take '%s' now: it is closed.".formatted(type));
        }
        return clientId;
    }

    private void suspend(Programme programme) {
        if (!standstill.begin(programme.id())) {
            throw new Problem.Conflict(
                    "programme-stands-still", "The programme stands still already, or it is closed.");
        }
    }

    private void resume(Programme programme) {
        if (!standstill.end(programme.id())) {
            throw new Problem.Conflict("programme-not-suspended", "The programme is not suspended.");
        }
    }
}
