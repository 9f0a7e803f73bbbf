package io.pathway42.programme;

import io.pathway42.programme.DefinitionFile.Format;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A set-up that somebody handed in and has not started yet.
 *
 * @param person sign-in name of who handed it in
 * @param name of the file, or of the client whose next cycle it is; empty when neither is known
 * @param sourceProgramme the programme it was made from; null when it was uploaded
 * @param handedInAt when it came or was last replaced
 */
public record PendingSetUp(
        String id,
        String person,
        String name,
        Format format,
        @Nullable String sourceProgramme,
        OffsetDateTime handedInAt) {

    /** Whether it was taken from a programme for another client and nothing has been entered since. */
    public boolean blank() {
        return sourceProgramme != null && name.isEmpty() && format == Format.WORKBOOK;
    }
}
