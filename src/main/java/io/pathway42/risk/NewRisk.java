package io.pathway42.risk;

import java.util.List;

/**
 * A risk as somebody names it.
 *
 * @param system ref of the AI system; empty for a risk to the management system
 * @param owner sign-in name
 */
public record NewRisk(String system, String kind, String source, String consequence, String owner) {

    /** @return {@code source} and {@code consequence}, cut to what the register holds */
    List<String> texts() {
        return List.of(cut(source), cut(consequence));
    }

    private static String cut(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
