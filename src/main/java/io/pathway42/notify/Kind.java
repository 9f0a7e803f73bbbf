package io.pathway42.notify;

import java.util.Locale;

/** What people are told of. */
public enum Kind {
    /** A step is theirs. */
    ASSIGNED,
    /** A step may be taken by them and by others. */
    CLAIMABLE,
    /** Somebody gave a step to them. */
    HANDED_OVER,
    /** Somebody said something about a step of theirs. */
    COMMENT,
    /** Somebody asks how a step of theirs comes on. */
    NUDGED,
    /** A step of theirs is due soon. */
    DUE,
    /** A step of theirs is late. */
    OVERDUE,
    /** A step of somebody else is late, and they answer for the programme. */
    ESCALATED,
    /** A step has nobody who holds its role. */
    NEEDS_OWNER,
    /** Something happened to the programme. */
    PROGRAMME;

    /** As in addresses, messages and the API: {@code handed-over}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
