package io.pathway42.insight;

import io.pathway42.audit.Audits;
import io.pathway42.audit.Audits.Booked;
import io.pathway42.audit.Contracts;
import io.pathway42.engine.AwaitedEvents;
import io.pathway42.engine.AwaitedEvents.Awaited;
import io.pathway42.engine.GateDeviations;
import io.pathway42.engine.GateDeviations.Shut;
import io.pathway42.evidence.StepRecords;
import io.pathway42.evidence.StepRecords.Latest;
import io.pathway42.inventory.AiSystems;
import io.pathway42.programme.Phases;
import io.pathway42.programme.Phases.Phase;
import io.pathway42.programme.Programme;
import io.pathway42.programme.Programmes;
import io.pathway42.programme.Timers;
import io.pathway42.standard.WorkingCalendar;
import io.pathway42.standard.WorkingCalendars;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The facts that move a forecast, read for many programmes in as many statements as for one. */
@Component
class ForecastBasis {

    private final Programmes programmes;
    private final Phases phases;
    private final StepRecords records;
    private final Contracts contracts;
    private final Audits audits;
    private final AiSystems systems;
    private final GateDeviations gates;
    private final AwaitedEvents awaited;
    private final Timers timers;
    private final WorkingCalendars calendars;
    private final Clock clock;

    ForecastBasis(
            Programmes programmes,
            Phases phases,
            StepRecords records,
            Contracts contracts,
            Audits audits,
            AiSystems systems,
            GateDeviations gates,
            AwaitedEvents awaited,
            Timers timers,
            WorkingCalendars calendars,
            Clock clock) {
        this.programmes = programmes;
        this.phases = phases;
        this.records = records;
        this.contracts = contracts;
        this.audits = audits;
        this.systems = systems;
        this.gates = gates;
        this.awaited = awaited;
        this.timers = timers;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Of those that are still on their way to a certificate and have a plan. */
    List<Known> of(Collection<String> ids) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<Phase>> course = phases.of(ids);
        List<Programme> open = programmes.all(ids).stream()
                .filter(programme -> programme.certifiedOn() == null && programme.closedAt() == null)
                .filter(programme -> course.containsKey(programme.id()))
                .toList();
        List<String> those = open.stream().map(Programme::id).toList();
        Map<String, Latest> latest = records.latest(those);
        Map<String, LocalDate> signed = contracts.signed(those);
        Map<String, List<Booked>> booked =
                audits.booked(those).stream().collect(Collectors.groupingBy(Booked::programmeId));
        Map<String, Integer> unassessed = systems.unassessed(those);
        Map<String, List<Shut>> shut = gates.of(those);
        Map<String, List<Awaited>> waiting = awaited.of(those);
        Map<String, LocalDate> operated = timers.daysAfter(those, "evidence-period", today);
        Map<String, LocalDate> audited = timers.daysAfter(those, "audit-after-operation", today);
        return open.stream()
                .map(programme -> new Known(
                        today,
                        programme,
                        course.getOrDefault(programme.id(), List.of()),
                        latest.get(programme.id()),
                        signed.get(programme.id()),
                        booked.getOrDefault(programme.id(), List.of()),
                        unassessed.getOrDefault(programme.id(), 0),
                        shut.getOrDefault(programme.id(), List.of()),
                        waiting.getOrDefault(programme.id(), List.of()),
                        Objects.requireNonNull(operated.get(programme.id())).toEpochDay() - today.toEpochDay(),
                        Objects.requireNonNull(audited.get(programme.id())).toEpochDay() - today.toEpochDay(),
                        calendars.of(programme.calendar())))
                .toList();
    }

    /**
     * What is known of one programme.
     *
     * @param signedOn when the contract with the certification body was signed
     * @param unassessed how many AI systems still need an impact assessment
     * @param evidenceDays how long it has to be operated before stage 1
     * @param auditDelay how long it has to be operated before the internal audit
     * @param calendar by which the client's people work
     */
    record Known(
            LocalDate today,
            Programme programme,
            List<Phase> phases,
            @Nullable Latest latest,
            @Nullable LocalDate signedOn,
            List<Booked> booked,
            int unassessed,
            List<Shut> shut,
            List<Awaited> awaited,
            long evidenceDays,
            long auditDelay,
            WorkingCalendar calendar) {

        /** The same for the same facts. */
        String fingerprint() {
            String facts = List.of(
                            today,
                            programme.targetDate(),
                            programme.plannedDate(),
                            programme.variant(),
                            programme.status(),
                            phases,
                            String.valueOf(latest),
                            String.valueOf(signedOn),
                            booked,
                            unassessed,
                            shut.stream()
                                    .map(gate -> gate.phase() + gate.code() + gate.clearsOn())
                                    .toList(),
                            awaited.stream()
                                    .map(event -> event.type() + event.subject())
                                    .toList(),
                            evidenceDays,
                            auditDelay,
                            String.valueOf(programme.calendar()))
                    .toString();
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException never) {
                throw new IllegalStateException(never);
            }
        }
    }
}
