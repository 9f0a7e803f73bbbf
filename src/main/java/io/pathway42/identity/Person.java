package io.pathway42.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who may hold roles and sign in.
 *
 * @param signIn {@code <id>@<client id>} for people of a client, {@code <id>} for consultants and operators
 * @param localId the id that a definition uses
 * @param clientId empty for consultants and operators, who belong to no client
 * @param organisation for people from outside the client
 * @param kind {@code staff}, {@code external}, {@code consultant} or {@code operator}
 */
public record Person(
        String signIn,
        String localId,
        @Nullable String clientId,
        String name,
        String title,
        String organisation,
        String kind) {

    public static final String STAFF = "staff";
    public static final String EXTERNAL = "external";
    public static final String CONSULTANT = "consultant";
    public static final String OPERATOR = "operator";

    public boolean operator() {
        return OPERATOR.equals(kind);
    }

    /** Consultants start and lead programmes of any client; so may operators. */
    public boolean mayStartProgrammes() {
        return operator() || CONSULTANT.equals(kind);
    }
}
