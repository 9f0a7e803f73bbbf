package io.pathway42.demo;

import io.pathway42.engine.Rehearsal;
import io.pathway42.identity.Person;
import io.pathway42.programme.Intake;
import io.pathway42.programme.Programmes;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the demo client to where its story stands, by doing its steps in the names of their owners on the virtual clock.
 * Runs once, on an empty database.
 */
@Component
@Profile("demo")
class DemoLoader {

    private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

    private static final String CLIENT = "brackenfold";

    private static final LocalTime MORNING = LocalTime.of(8, 30);

    private final Rehearsal rehearsal;
    private final Programmes programmes;
    private final Intake intake;
    private final DemoStaff staff;
    private final Clock clock;

    DemoLoader(Rehearsal rehearsal, Programmes programmes, Intake intake, DemoStaff staff, Clock clock) {
        this.rehearsal = rehearsal;
        this.programmes = programmes;
        this.intake = intake;
        this.staff = staff;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) throws IOException {
        if (!programmes.all().isEmpty()) {
            return;
        }
        OffsetDateTime present = OffsetDateTime.now(clock);
        DemoDefinition definition = new DemoDefinition(CLIENT, present.toLocalDate());
        log.info("Loading the demo client {}: this takes a moment, once", CLIENT);
        rehearsal.beginAt(morningOf(definition.start()));
        String programme = As.person(
                Person.CONSULTANT, () -> intake.open(definition.yaml(), false).id());
        Optional<DemoStaff.Act> act = staff.next(programme);
        while (act.isPresent() && act.get().at().isBefore(present)) {
            rehearsal.advanceTo(act.get().at());
            staff.carryOut(act.get());
            act = staff.next(programme);
        }
        rehearsal.toThePresent();
        log.info("The demo client {} is ready", CLIENT);
    }

    private static OffsetDateTime morningOf(LocalDate day) {
        return day.atTime(MORNING).atOffset(ZoneOffset.UTC);
    }
}
