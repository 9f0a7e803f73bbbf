package io.pathway42.demo;

import io.pathway42.demo.DemoStaff.Act;
import io.pathway42.engine.Rehearsal;
import io.pathway42.identity.Person;
import io.pathway42.insight.Forecasts;
import io.pathway42.programme.Intake;
import io.pathway42.programme.Programmes;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the demo clients to where their stories stand, by doing their steps in the names of their owners on the virtual
 * clock: one early, one part-way, one certified. Runs once, on an empty database.
 */
@Component
@Profile("demo")
class DemoLoader {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    /** Where the story of each client stands: one under surveillance, one half-way, one at the beginning. */
    private static final Map<String, LocalDate> CLIENTS = Map.of(
            "corvane", LocalDate.of(2026, 11, 20),
            "brackenfold", LocalDate.of(2027, 1, 22),
            "tallowbrook", LocalDate.of(2026, 11, 20));

    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final Rehearsal rehearsal;
    private final Programmes programmes;
    private final Intake intake;
    private final DemoStaff staff;
    private final Forecasts forecasts;
    private final Clock clock;

    DemoLoader(
            Rehearsal rehearsal,
            Programmes programmes,
            Intake intake,
            DemoStaff staff,
            Forecasts forecasts,
            Clock clock) {
        this.rehearsal = rehearsal;
        this.programmes = programmes;
        this.intake = intake;
        this.staff = staff;
        this.forecasts = forecasts;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) throws IOException {
        if (!programmes.all().isEmpty()) {
            return;
        }
        OffsetDateTime present = OffsetDateTime.now(clock);
        log.info("Loading the demo clients: this takes a moment, once");
        Deque<DemoDefinition> coming = coming(present.toLocalDate());
        rehearsal.beginAt(opening(coming.getFirst()));
        List<String> running = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = step(coming, running, present);
        }
        rehearsal.toThePresent();
        forecasts.refresh();
        log.info("The demo clients are ready");
    }

    /** Lets happen what comes next: a timer, a programme that begins, somebody's act; false when the present is reached. */
    private boolean step(Deque<DemoDefinition> coming, List<String> running, OffsetDateTime present) {
        Optional<Act> next = Stream.concat(
                        Stream.concat(
                                rehearsal.state().nextTimer().map(time -> new Act(time, () -> {})).stream(),
                                coming.stream()
                                        .limit(1)
                                        .map(first -> new Act(opening(first), () -> open(coming, running)))),
                        staff.next(running).stream())
                .min(Comparator.comparing(Act::at))
                .filter(act -> act.at().isBefore(present));
        next.ifPresent(act -> {
            rehearsal.advanceTo(act.at());
            act.doing().run();
        });
        return next.isPresent();
    }

    private void open(Deque<DemoDefinition> coming, List<String> running) {
        DemoDefinition definition = coming.removeFirst();
        running.add(As.person(
                Person.CONSULTANT, () -> intake.open(definition.yaml(), false).id()));
    }

    private static Deque<DemoDefinition> coming(LocalDate today) throws IOException {
        List<DemoDefinition> definitions = new ArrayList<>();
        for (var client : CLIENTS.entrySet()) {
            definitions.add(new DemoDefinition(client.getKey(), client.getValue(), today));
        }
        definitions.sort(Comparator.comparing(DemoDefinition::start));
        return new ArrayDeque<>(definitions);
    }

    private static OffsetDateTime opening(DemoDefinition definition) {
        return definition.start().atTime(MORNING).atOffset(ZoneOffset.UTC);
    }
}
