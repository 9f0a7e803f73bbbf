package io.pathway42.audit;

import io.pathway42.programme.Timers;
import org.springframework.stereotype.Component;

/** The dates of each surveillance year, counted from the certification decision. */
@Component
public class SurveillanceCalendar {

    static final String FIRST = "T-05";
    static final String LATER = "T-06";

    private final Certificates certificates;
    private final Timers timers;

    SurveillanceCalendar(Certificates certificates, Timers timers) {
        this.certificates = certificates;
        this.timers = timers;
    }

    /** The year of surveillance 1, 2 and so on. */
    public Year year(String programmeId, int number) {
        String begins = timers.at(certificates.latest(programmeId).orElseThrow().decidedOn());
        for (int before = 1; before < number; before++) {
            begins = timers.from(programmeId, before == 1 ? FIRST : LATER, begins);
        }
        return new Year(
                timers.from(programmeId, "surveillance-planning", begins),
                timers.from(programmeId, number == 1 ? FIRST : LATER, begins));
    }

    /**
     * @param planOn when planning begins, ISO 8601
     * @param dueBy when the audit must have taken place, ISO 8601
     */
    public record Year(String planOn, String dueBy) {}
}
