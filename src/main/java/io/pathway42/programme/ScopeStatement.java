package io.pathway42.programme;

import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the management system covers.
 *
 * @param version from 1, one more with each approved change
 * @param status draft, approved or superseded
 * @param certificateWording as it is meant to stand on the certificate, empty until approved
 * @param units ids of organisational units, one per line, as are sites, systems and life-cycle stages
 * @param exclusions what is left out and why, one per line
 * @param approvedBy sign-in name, empty until approved
 */
public record ScopeStatement(
        String programmeId,
        String clientId,
        String ref,
        int version,
        String status,
        String statement,
        String certificateWording,
        String units,
        String sites,
        String systems,
        String stages,
        String interfaces,
        String exclusions,
        String approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate validFrom) {

    public List<String> systemRefs() {
        return Lines.split(systems);
    }

    ScopeStatement approved(String wording, String person, LocalDate on, LocalDate from) {
        return new ScopeStatement(
                programmeId,
                clientId,
                ref,
                version,
                "approved",
                statement,
                wording,
                units,
                sites,
                systems,
                stages,
                interfaces,
                exclusions,
                person,
                on,
                from);
    }

    ScopeStatement next(String newStatement) {
        return new ScopeStatement(
                programmeId,
                clientId,
                ScopeStatements.ref(version + 1),
                version + 1,
                "draft",
                newStatement,
                certificateWording,
                units,
                sites,
                systems,
                stages,
                interfaces,
                exclusions,
                "",
                null,
                null);
    }
}
