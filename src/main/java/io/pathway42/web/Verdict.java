package io.pathway42.web;

import org.springframework.security.authorization.AuthorizationDecision;

/** Whether a request may pass, and when not, why in words that help. */
final class Verdict extends AuthorizationDecision {

    static final Verdict PASS = new Verdict(true, "", "");
    static final Verdict STOP = new Verdict(false, "", "");

    private final String code;
    private final String message;

    private Verdict(boolean granted, String code, String message) {
        super(granted);
        this.code = code;
        this.message = message;
    }

    static Verdict stop(String code, String message) {
        return new Verdict(false, code, message);
    }

    /** Empty when there is nothing more to say. */
    String code() {
        return code;
    }

    String message() {
        return message;
    }
}
