package io.pathway42.work;

import io.pathway42.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;

/** Where a page ended in a list ordered by time: the time of its last entry, and its id among those of the same time. */
public record PageCursor(OffsetDateTime time, String id) {

    /** @throws Problem.Refused when the text is not what {@link #text()} gave */
    public static PageCursor read(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int bar = plain.indexOf('|');
            return new PageCursor(OffsetDateTime.parse(plain.substring(0, bar)), plain.substring(bar + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException notOurs) {
            throw Problem.Refused.because("cursor", "This cursor is not one of ours; start again without it.");
        }
    }

    /** As it stands in addresses. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((time + "|" + id).getBytes(StandardCharsets.UTF_8));
    }
}
