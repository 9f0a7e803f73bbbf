package io.pathway42.identity;

import java.time.Instant;
import java.util.Optional;

/** The session that a request came with, if it came with one. */
public interface ThisSession {

    Optional<String> id();

    /** When somebody signed in to it. */
    Optional<Instant> since();
}
