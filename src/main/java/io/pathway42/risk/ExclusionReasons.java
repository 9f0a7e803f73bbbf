package io.pathway42.risk;

import java.util.Optional;

/**
 * Reasons for leaving out controls as people write them: a line per control that begins with its number, or one text for
 * all.
 */
public record ExclusionReasons(String text) {

    private static final int SHORTEST = 10;

    /** Empty when too little is written to be a reason. */
    public Optional<String> of(String control) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.matches("\\Q" + control + "\\E(?![.\\d]).*"))
                .map(line -> line.substring(control.length()).replaceFirst("^[\\s:,;.–-]+", ""))
                .findFirst()
                .or(() -> text.contains("A.") ? Optional.empty() : Optional.of(text.strip()))
                .filter(reason -> reason.length() >= SHORTEST);
    }
}
