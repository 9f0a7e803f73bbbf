package io.pathway42.identity;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about somebody who works on a programme.
 *
 * @param id the part of their sign-in name before the client's; empty to have one made of the name
 * @param expires the last day on which they may come in; asked for with people from outside
 */
public record MemberEntry(
        String id,
        String name,
        String title,
        String organisation,
        String email,
        String kind,
        @Nullable LocalDate expires) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]{1,180}\\.[^\\s@,;<>]{2,}");

    /** What is known of somebody, to be changed in part. */
    public static MemberEntry of(Member member) {
        return new MemberEntry(
                member.ref(),
                member.name(),
                member.title(),
                member.organisation(),
                member.email() == null ? "" : member.email(),
                member.kind(),
                member.expires());
    }

    /** Whether a text is an e-mail address by its looks. */
    public static boolean readsAsEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** The same about somebody of this kind. */
    MemberEntry of(String otherKind) {
        return new MemberEntry(id, name, title, organisation, email, otherKind, expires);
    }

    MemberEntry stripped() {
        return new MemberEntry(
                id.strip(),
                name.strip(),
                title.strip(),
                organisation.strip(),
                email.strip().toLowerCase(java.util.Locale.ROOT),
                kind,
                expires);
    }
}
