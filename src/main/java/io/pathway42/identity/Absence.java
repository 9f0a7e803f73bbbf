package io.pathway42.identity;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Days, both included, on which somebody else does a person's work. All people by sign-in name. */
public record Absence(
        String id,
        String person,
        String substitute,
        LocalDate fromDay,
        LocalDate toDay,
        String enteredBy,
        OffsetDateTime enteredAt) {}
