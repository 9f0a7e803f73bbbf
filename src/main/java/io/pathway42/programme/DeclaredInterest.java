package io.pathway42.programme;

import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody had a part in something that others have to judge.
 *
 * @param person sign-in name
 * @param refs requirements and AI systems, one per line
 * @param situation what the part was
 */
public record DeclaredInterest(
        String programmeId,
        String clientId,
        String ref,
        String person,
        String refs,
        String situation,
        LocalDate declaredOn) {

    public List<String> about() {
        return Lines.split(refs);
    }
}
