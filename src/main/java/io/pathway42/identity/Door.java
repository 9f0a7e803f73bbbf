package io.pathway42.identity;

/** By which way a name and a password come in. */
public enum Door {
    /** Once, from a person at the sign-in page. */
    PAGE,
    /** With every call, from a program. */
    BASIC
}
