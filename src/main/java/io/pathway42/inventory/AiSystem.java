package io.pathway42.inventory;

import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An AI system of a client, as the inventory knows it.
 *
 * @param models refs of models, one per line
 * @param suppliers refs of suppliers, one per line
 * @param affected groups of people, one per line
 * @param autonomy {@code advisory}, {@code decision_support}, {@code generates_content},
 *     {@code automated_with_escalation}, {@code autonomous}; empty when unknown
 * @param shadow found in use without anybody's approval
 * @param legalNote what a lawyer or consultant noted about its class before it was classified here
 * @param actClass {@code prohibited}, {@code high}, {@code transparency}, {@code minimal}; {@code open} until decided
 * @param aiiaRoute {@code stop}, {@code full}, {@code light}, {@code screening_only}; {@code open} until decided
 * @param aiiaStatus {@code missing} until an impact assessment is decided
 */
public record AiSystem(
        String programmeId,
        String clientId,
        String ref,
        String name,
        String purpose,
        String owner,
        String unit,
        String status,
        String origin,
        String isoRole,
        String actRole,
        String models,
        String suppliers,
        boolean personalData,
        String affected,
        String autonomy,
        int users,
        boolean euExposure,
        boolean shadow,
        String discoveredBy,
        boolean inScope,
        String documents,
        String issues,
        String legalNote,
        String actClass,
        String actBasis,
        String actBecause,
        @Nullable LocalDate actDecidedOn,
        String shadowVerdict,
        @Nullable LocalDate shadowVerdictDue,
        String criticality,
        String aiiaRoute,
        String aiiaBecause,
        String aiiaStatus,
        String aiiaLevel,
        @Nullable LocalDate aiiaOn,
        @Nullable LocalDate aiiaNext,
        @Nullable LocalDate confirmedOn) {

    private static final Set<String> OUT_OF_USE = Set.of("stopped", "retired", "dismissed");

    /** Still in use or to be used: neither stopped, retired nor found to be no AI system. */
    public boolean running() {
        return !OUT_OF_USE.contains(status);
    }

    public boolean dismissed() {
        return "dismissed".equals(status);
    }

    /** Somebody else's system or model is in it. */
    public boolean thirdPartyOrEmbedded() {
        return !"built".equals(origin);
    }

    public List<String> supplierRefs() {
        return Lines.split(suppliers);
    }

    public List<String> modelRefs() {
        return Lines.split(models);
    }
}
