package io.pathway42.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What everybody in the programme may know of a complaint or concern.
 *
 * @param kind {@code complaint} or {@code concern}
 * @param status one of the constants below
 * @param handler sign-in name of who handles it, empty until somebody took it in
 */
public record Case(
        String programmeId,
        String clientId,
        String ref,
        String kind,
        String status,
        String topic,
        String system,
        LocalDate receivedOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate answeredOn,
        String outcome,
        String handler,
        @Nullable LocalDate closedOn) {

    public static final String COMPLAINT = "complaint";
    public static final String CONCERN = "concern";

    public static final String RECEIVED = "received";
    public static final String OPEN = "open";
    public static final String ANSWERED = "answered";
    public static final String CLOSED = "closed";

    /** Says nothing of what it is about. */
    public String title() {
        return CONCERN.equals(kind) ? "Concern" : "Complaint";
    }
}
