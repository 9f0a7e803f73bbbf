package io.pathway42.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account, as operators see them.
 *
 * @param clientId null for consultants and operators
 * @param client name of their client
 * @param expires the last day on which they may come in; null for good
 * @param local whether they have a password here
 * @param secondFactor whether they confirm their sign-in with an app
 * @param clientLines ids of the clients for whom a consultant works, one per line
 */
public record KnownPerson(
        String signIn,
        String name,
        String title,
        String organisation,
        String kind,
        @Nullable String clientId,
        @Nullable String client,
        @Nullable String email,
        @Nullable LocalDate expires,
        boolean local,
        boolean secondFactor,
        @Nullable String clientLines) {

    public List<String> clients() {
        return clientLines == null || clientLines.isEmpty() ? List.of() : List.of(clientLines.split("\n"));
    }

    public boolean consultant() {
        return Person.CONSULTANT.equals(kind);
    }

    /** Whether their access had ended before a day. */
    public boolean gone(LocalDate today) {
        return expires != null && expires.isBefore(today);
    }
}
