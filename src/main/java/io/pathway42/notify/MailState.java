package io.pathway42.notify;

/** How far the mailing of a notification is. */
final class MailState {

    /** Not to be mailed. */
    static final String NONE = "NONE";

    /** Waits for its time. */
    static final String WAITING = "WAITING";

    /** Is part of a mail. */
    static final String MAILED = "MAILED";

    private MailState() {}
}
