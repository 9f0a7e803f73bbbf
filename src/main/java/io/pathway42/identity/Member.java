package io.pathway42.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works on a programme, as those who manage its people see them.
 *
 * @param ref sign-in name
 * @param clientId null for consultants and operators
 * @param expires the last day on which they may come in; null for good
 * @param roleLines the roles they hold in the programme, one per line
 * @param absentUntil the last day of the absence that covers today
 * @param substitute sign-in name of who stands in today
 */
public record Member(
        String ref,
        @Nullable String clientId,
        String name,
        String title,
        String organisation,
        String kind,
        @Nullable String email,
        @Nullable LocalDate expires,
        @Nullable String roleLines,
        @Nullable LocalDate absentUntil,
        @Nullable String substitute) {

    public List<String> roles() {
        return roleLines == null || roleLines.isEmpty() ? List.of() : List.of(roleLines.split("\n"));
    }

    /** Whether tasks may be handed to them on a day: the certification body's people have none here. */
    public boolean mayHaveTasks(LocalDate today) {
        return !gone(today) && (roles().isEmpty() || roles().stream().anyMatch(role -> !role.startsWith("cb_")));
    }

    /** Whether their access had ended before a day. */
    public boolean gone(LocalDate today) {
        return expires != null && expires.isBefore(today);
    }
}
