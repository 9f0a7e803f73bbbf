package io.pathway42.risk;

import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An AI risk, from its identification to the acceptance of what remains.
 *
 * @param ref {@code R-01}
 * @param system ref of the AI system; empty for a risk to the management system
 * @param kind typical source, for instance {@code bias}
 * @param source source and event
 * @param owner sign-in name
 * @param likelihood 1 to 5, 0 until rated; so is impact
 * @param rating likelihood times impact
 * @param verdict {@code treat} or {@code accept}
 * @param treatment {@code modify}, {@code avoid}, {@code share} or {@code retain}
 * @param controls refs of controls, one per line
 * @param authority who may accept the residual risk, as the table says
 * @param watched how often it is looked at once accepted
 */
public record Risk(
        String programmeId,
        String clientId,
        String ref,
        String system,
        String kind,
        String source,
        String consequence,
        String owner,
        int likelihood,
        int impact,
        int rating,
        boolean unlawful,
        String verdict,
        String reason,
        String treatment,
        String measures,
        String controls,
        @Nullable LocalDate due,
        int residualLikelihood,
        int residualImpact,
        int residualRating,
        String authority,
        String authorityBecause,
        String acceptedBy,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate acceptedUntil,
        String acceptanceReason,
        String indicator,
        String watched) {

    public String title() {
        return source + ": " + consequence;
    }

    public List<String> controlRefs() {
        return Lines.split(controls);
    }

    public boolean accepted() {
        return acceptedOn != null;
    }

    public boolean rated() {
        return rating > 0;
    }

    public boolean treated() {
        return !treatment.isEmpty() && residualRating > 0;
    }
}
