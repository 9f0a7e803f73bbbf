package io.pathway42.register;

/**
 * A column of a register.
 *
 * @param name the database column in snake case; its camel-case form is the field of the API
 * @param label what people read
 * @param kind how it is shown
 */
public record Column(String name, String label, Kind kind) {

    public enum Kind {
        TEXT,
        /** Several values, one per line in the database, a JSON array in the API. */
        LIST,
        NUMBER,
        DATE,
        TIME,
        FLAG,
        /** A state or class, shown as a chip. */
        CHIP
    }

    public static Column text(String name, String label) {
        return new Column(name, label, Kind.TEXT);
    }

    public static Column list(String name, String label) {
        return new Column(name, label, Kind.LIST);
    }

    public static Column number(String name, String label) {
        return new Column(name, label, Kind.NUMBER);
    }

    public static Column date(String name, String label) {
        return new Column(name, label, Kind.DATE);
    }

    public static Column time(String name, String label) {
        return new Column(name, label, Kind.TIME);
    }

    public static Column flag(String name, String label) {
        return new Column(name, label, Kind.FLAG);
    }

    public static Column chip(String name, String label) {
        return new Column(name, label, Kind.CHIP);
    }
}
