package io.pathway42.programme;

import java.util.Set;
import java.util.regex.Pattern;

/** Ids that the parts of a definition use to point to each other. */
final class Ids {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private Ids() {}

    /** Notes an id that is missing, unusable or taken by another entry of the same list. */
    static void unique(Entry entry, Set<String> taken) {
        entry.id(SHAPE, "up to 40 letters, digits, dots and hyphens, for instance 'AIS-01'")
                .filter(id -> !taken.add(id))
                .ifPresent(id -> entry.fault(
                        "id", "'%s' is there twice in this list. Give each entry an id of its own.".formatted(id)));
    }

    static String nobody(String id) {
        return "Nobody among the people is called '%s'. Add them there, or use the id of somebody who is."
                .formatted(id);
    }
}
