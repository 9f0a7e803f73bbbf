package io.pathway42.gap;

import io.pathway42.programme.Programmes;
import io.pathway42.standard.Requirement;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What an existing ISO/IEC 27001 management system already brings for a requirement. */
@Component
public class Reuse {

    private static final String STANDARD = "27001";

    private final Programmes programmes;

    Reuse(Programmes programmes) {
        this.programmes = programmes;
    }

    public boolean available(String programmeId) {
        return new DefinedGaps(programmes.definition(programmeId)).holds(STANDARD);
    }

    /** In a sentence; empty when there is nothing to reuse. */
    public String of(Requirement requirement) {
        var iso = requirement.xref().iso27001();
        if ("none".equals(iso.strength())) {
            return "";
        }
        return "From your ISO/IEC 27001 system (%s), %s: %s"
                .formatted(String.join(", ", iso.refs()), amount(iso.strength()), Objects.toString(iso.reuse(), ""));
    }

    private static String amount(String strength) {
        return switch (strength) {
            case "strong" -> "much carries over";
            case "partial" -> "part carries over";
            case "weak" -> "little carries over";
            default -> "the same structure";
        };
    }
}
