package io.pathway42.identity;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters and cancels absences: everybody their own, those who manage the people of a programme those of its people. */
@Component
public class AbsenceBook {

    private final Absences absences;
    private final CurrentPerson current;
    private final Access access;
    private final Members members;
    private final People people;
    private final AuditLog log;

    AbsenceBook(Absences absences, CurrentPerson current, Access access, Members members, People people, AuditLog log) {
        this.absences = absences;
        this.current = current;
        this.access = access;
        this.members = members;
        this.people = people;
        this.log = log;
    }

    /** Whoever asks may see their own, from today on. */
    public List<Absence> own() {
        return absences.of(current.signIn());
    }

    /** People who may stand in for whoever asks, by name. */
    public List<Person> substitutes() {
        return absences.substitutes(current.get());
    }

    /** @throws Problem.Refused with one fault per field */
    @Transactional
    public Absence enterOwn(Days days) {
        return enter(current.get(), days);
    }

    @Transactional
    public void cancelOwn(String id) {
        cancel(current.get(), id);
    }

    /** Those of somebody who works on a programme, from today on. */
    public List<Absence> of(String programmeId, String person) {
        access.staffing(programmeId);
        return absences.of(members.get(programmeId, person).ref());
    }

    /** @throws Problem.Refused with one fault per field */
    @Transactional
    public Absence enter(String programmeId, String person, Days days) {
        return enter(managed(programmeId, person), days);
    }

    @Transactional
    public void cancel(String programmeId, String person, String id) {
        cancel(managed(programmeId, person), id);
    }

    private Person managed(String programmeId, String person) {
        String clientId = access.staffing(programmeId);
        Person found = people.find(members.get(programmeId, person).ref()).orElseThrow();
        if (!clientId.equals(found.clientId())) {
            throw new Problem.NotAllowed("person-of-nobody", "Consultants enter their absences themselves.");
        }
        return found;
    }

    private Absence enter(Person person, Days days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null || to == null) {
            List<Fault> faults = new ArrayList<>();
            if (from == null) {
                faults.add(new Fault("from", "Enter the first day."));
            }
            if (to == null) {
                faults.add(new Fault("to", "Enter the last day."));
            }
            throw new Problem.Refused("absence-refused", "Some of what was entered is not right yet.", faults);
        }
        Absence absence = absences.enter(person.signIn(), days.substitute(), from, to, current.signIn());
        log.write(AuditEntry.of(AuditAction.ABSENCE_ENTERED)
                .client(person.clientId())
                .about(person.signIn())
                .saying("%s to %s, %s stands in".formatted(from, to, days.substitute())));
        return absence;
    }

    private void cancel(Person person, String id) {
        Absence absence = absences.find(id)
                .filter(found -> found.person().equals(person.signIn()))
                .orElseThrow(() -> new Problem.NotFound("no-such-absence", "There is no such absence."));
        absences.cancel(id);
        log.write(AuditEntry.of(AuditAction.ABSENCE_CANCELLED)
                .client(person.clientId())
                .about(person.signIn())
                .saying("%s to %s".formatted(absence.fromDay(), absence.toDay())));
    }

    /**
     * When somebody is away and who does their work.
     *
     * @param substitute sign-in name
     * @param from the first day
     * @param to the last day
     */
    public record Days(
            String substitute,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
