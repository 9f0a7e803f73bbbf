package io.pathway42.engine;

/** Why a task is with those who have it. */
public enum HeldBecause {
    /** They answer for what the task is about. */
    OWNS_SUBJECT,
    /** They hold its role. */
    HOLDS_ROLE,
    /** Nobody holds its role, so the AIMS manager has it. */
    ROLE_VACANT,
    /** A rule of separation keeps every holder of its role away, so they stand in. */
    OTHERS_BARRED,
    /** A rule of separation keeps everybody away; the AIMS manager finds somebody from outside. */
    NOBODY_LEFT,
    /** Somebody gave it to them. */
    HANDED_OVER
}
