package io.pathway42.identity;

import java.time.OffsetDateTime;

/**
 * A browser with which somebody is signed in.
 *
 * @param id names it, and lets nobody in
 * @param since the sign-in
 * @param here whether the request came with it
 */
public record OpenSession(String id, OffsetDateTime since, OffsetDateTime lastUsed, Browser browser, boolean here) {}
