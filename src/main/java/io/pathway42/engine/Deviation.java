package io.pathway42.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reason why a gate stays shut.
 *
 * @param code stable, in kebab case: {@code scope-not-approved}
 * @param message what is missing, in a sentence
 * @param link page that leads to the fix, relative to the programme: {@code registers/ai-systems}; {@code steps/04.7}
 *     for what a step brings, whichever phase it belongs to
 * @param clearsOn the day on which time alone clears it, when it does
 */
public record Deviation(
        String code, String message, String link, @Nullable LocalDate clearsOn) {

    public Deviation(String code, String message, String link) {
        this(code, message, link, null);
    }
}
