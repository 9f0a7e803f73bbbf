package io.pathway42.problem;

import java.util.List;

/**
 * Something that stopped a use case, named after what happened. Modules extend one of the kinds below; the mappers in
 * {@code web} turn a kind into a status or a page.
 */
public abstract sealed class Problem extends RuntimeException {

    private final String code;
    private final List<Fault> faults;

    private Problem(String code, String message, List<Fault> faults) {
        super(message);
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    /** Stable, in kebab case: {@code task-already-completed}. */
    public String code() {
        return code;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** It is not there, or not for this person to know of. */
    public static non-sealed class NotFound extends Problem {
        public NotFound(String code, String message) {
            super(code, message, List.of());
        }
    }

    /** The person may see it and may not do this. */
    public static non-sealed class NotAllowed extends Problem {
        public NotAllowed(String code, String message) {
            super(code, message, List.of());
        }
    }

    /** Somebody was first, or the state has moved on. */
    public static non-sealed class Conflict extends Problem {
        public Conflict(String code, String message) {
            super(code, message, List.of());
        }
    }

    /** Understood and refused, with one fault per field. */
    public static non-sealed class Refused extends Problem {
        public Refused(String code, String message, List<Fault> faults) {
            super(code, message, faults);
        }

        public static Refused because(String field, String message) {
            return new Refused("refused", message, List.of(new Fault(field, message)));
        }
    }

    /** It cannot be read as what it claims to be. */
    public static non-sealed class Unreadable extends Problem {
        public Unreadable(String code, String message, List<Fault> faults) {
            super(code, message, faults);
        }
    }
}
