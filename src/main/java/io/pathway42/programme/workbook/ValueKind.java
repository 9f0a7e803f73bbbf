package io.pathway42.programme.workbook;

/** What a cell of a column holds. */
enum ValueKind {
    TEXT,
    LONG,
    /** Several texts. */
    LINES,
    /** Several ids. */
    REFS,
    WHOLE,
    NUMBER,
    DATE,
    /** yes or no. */
    FLAG,
    /** yes, no, unknown or n/a. */
    ANSWER,
    CHOICE,
    ROLE,
    ID,
    PERSON,
    SUPPLIER,
    MODEL,
    SYSTEM,
    DEPARTMENT,
    /** Whether somebody is of the client or from outside. */
    SIDE,
    /** Deadlines of a contract: {@code T-02=P6M}. */
    TERMS
}
