package io.pathway42.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who must keep away from a step on one ground, which models name in their separation of duties. */
public interface KeptAway {

    /** {@code system-owner}; unique. */
    String ground();

    /** Why, as it reads behind a name: {@code owns the AI system}. */
    String because();

    /** Sign-in names. */
    List<String> people(String programmeId, @Nullable Subject subject);
}
