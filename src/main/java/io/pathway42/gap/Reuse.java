package io.pathway42.gap;

import io.pathway42.programme.Programmes;
import io.pathway42.standard.Requirement;
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
        String refs = iso.refs().isEmpty() ? "" : " (" + String.join(", ", iso.refs()) + ")";
        String hint = iso.reuse() == null ? "" : " " + iso.reuse();
        return "From your ISO/IEC 27001 system%s, %s:%s"
                .formatted(refs, iso.strength().replace('_', ' '), hint);
    }
}
