package io.pathway42.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A client on its way to the certificate.
 *
 * @param id {@code <client id>-1}
 * @param clientName the client's name as people know it
 * @param variant which course the client takes, for instance {@code typical_with_iso27001}
 * @param startDate first day of the plan
 * @param targetDate when the client wants the certificate
 * @param plannedDate when the plan has it
 * @param status one of the constants below
 * @param employees how many people the client employs
 * @param leadConsultant sign-in name
 * @param openedBy sign-in name of who handed the definition in
 * @param certifiedOn the day of the certification decision
 * @param calendar code of the calendar by which the client's people work, if it has one
 */
public record Programme(
        String id,
        String clientId,
        String clientName,
        String variant,
        LocalDate startDate,
        LocalDate targetDate,
        LocalDate plannedDate,
        String status,
        int employees,
        String leadConsultant,
        String openedBy,
        OffsetDateTime openedAt,
        @Nullable LocalDate certifiedOn,
        @Nullable OffsetDateTime closedAt,
        @Nullable String calendar) {

    public static final String ACTIVE = "active";
    public static final String SUSPENDED = "suspended";
    public static final String CERTIFIED = "certified";
    public static final String CLOSED = "closed";
}
