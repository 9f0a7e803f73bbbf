package io.pathway42.demo;

import io.pathway42.demo.DemoStaff.Act;
import io.pathway42.engine.AwaitedEvents;
import io.pathway42.engine.AwaitedEvents.Awaited;
import io.pathway42.identity.ProgrammeRoles;
import io.pathway42.programme.Happenings;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the certification bodies of the demo clients answer: after some days, and favourably. */
@Component
@Profile("demo")
class DemoBody {

    private static final Duration ANSWERS_AFTER = Duration.ofDays(6);
    private static final int CYCLE_YEARS = 3;

    private final AwaitedEvents awaited;
    private final Happenings happenings;
    private final ProgrammeRoles roles;
    private final Clock clock;

    DemoBody(AwaitedEvents awaited, Happenings happenings, ProgrammeRoles roles, Clock clock) {
        this.awaited = awaited;
        this.happenings = happenings;
        this.roles = roles;
        this.clock = clock;
    }

    /** Its next messages to a programme, as the AIMS manager enters them. */
    Stream<Act> messages(String programme) {
        return awaited.of(programme).stream()
                .map(event -> new Act(event.since().plus(ANSWERS_AFTER), () -> enter(programme, event)));
    }

    private void enter(String programme, Awaited event) {
        String manager = roles.of(programme, "aims_manager").get(0);
        As.person(manager, () -> {
            happenings.happened(programme, event.type(), event.subject(), says(programme, event.type()));
            return event;
        });
    }

    private Map<String, Object> says(String programme, String type) {
        LocalDate today = LocalDate.now(clock);
        return switch (type) {
            case "stage-1-report" -> Map.of("conclusion", "ready", "concerns", List.of(), "date", today.toString());
            case "stage-2-report", "surveillance-report" -> Map.of("findings", List.of(), "date", today.toString());
            case "finding-response" -> Map.of("accepted", true, "reason", "The action was seen to work.");
            case "certification-decision" ->
                Map.of(
                        "decision",
                        "grant",
                        "number",
                        "AIMS-%s-%d".formatted(programme, today.getYear()),
                        "scope",
                        "The AI systems named in the scope statement, at all sites.",
                        "issued",
                        today.toString(),
                        "expires",
                        today.plusYears(CYCLE_YEARS).minusDays(1).toString(),
                        "reason",
                        "All findings are closed.");
            default -> throw new IllegalStateException("The demo's certification body has no answer to " + type);
        };
    }
}
