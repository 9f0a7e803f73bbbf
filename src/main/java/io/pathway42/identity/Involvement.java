package io.pathway42.identity;

import java.util.List;

/** Programmes in which somebody has something to do without holding a role there, as modules know. */
@FunctionalInterface
public interface Involvement {

    List<String> programmes(String person);
}
