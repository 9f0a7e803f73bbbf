package io.pathway42.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did or tried and that an auditor may ask about. Says nothing secret.
 *
 * @param person sign-in name; null for whoever sends the request, if anybody does
 * @param clientId null for what concerns the installation
 * @param subject what it was done to: a sign-in name, a role, a number of an entry, an address
 * @param detail in a few words what happened
 */
public record AuditEntry(
        AuditAction action,
        @Nullable String person,
        @Nullable String clientId,
        @Nullable String programmeId,
        String subject,
        String detail) {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_DETAIL = 1000;

    public AuditEntry {
        subject = line(subject, LONGEST_SUBJECT);
        detail = line(detail, LONGEST_DETAIL);
    }

    public static AuditEntry of(AuditAction action, @Nullable String person) {
        return new AuditEntry(action, person, null, null, "", "");
    }

    /** By whoever sends the request that is being served. */
    public static AuditEntry of(AuditAction action) {
        return of(action, null);
    }

    public AuditEntry client(@Nullable String id) {
        return new AuditEntry(action, person, id, programmeId, subject, detail);
    }

    public AuditEntry programme(String id, String ofClient) {
        return new AuditEntry(action, person, ofClient, id, subject, detail);
    }

    public AuditEntry about(String what) {
        return new AuditEntry(action, person, clientId, programmeId, what, detail);
    }

    public AuditEntry saying(String words) {
        return new AuditEntry(action, person, clientId, programmeId, subject, words);
    }

    /** What strangers type stays one line of bounded length. */
    static String line(String text, int longest) {
        String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() <= longest ? plain : plain.substring(0, longest - 1) + "…";
    }
}
