package io.pathway42.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the 70 auditable items: a clause or an Annex A control, in our own words.
 *
 * @param ref {@code 6.1.3} or {@code A.6.2.4}
 * @param group title of its clause group or control objective
 * @param kind {@code clause} or {@code control}
 * @param gapQuestion what the gap analysis asks
 * @param accountableRole role that answers for it
 * @param evidence what usually shows it
 * @param phaseBuilt phase in which it is built
 * @param typicalApplicability whom a control usually concerns; clauses concern everybody
 * @param typicalFinding what auditors often find
 */
public record Requirement(
        String ref,
        String title,
        String group,
        String kind,
        String intent,
        @JsonProperty("gap_question") String gapQuestion,
        @JsonProperty("accountable_role") String accountableRole,
        @JsonProperty("supporting_roles") List<String> supportingRoles,
        List<String> evidence,
        @JsonProperty("phase_built") String phaseBuilt,
        @JsonProperty("documented_information") DocumentedInformation documentedInformation,
        @JsonProperty("typical_applicability") @Nullable String typicalApplicability,
        CrossReferences xref,
        @JsonProperty("typical_finding") String typicalFinding) {

    /** Id of its group: {@code 6} or {@code A.6}. */
    public String groupId() {
        return group.substring(0, group.indexOf(' '));
    }

    public boolean control() {
        return "control".equals(kind);
    }

    /** How strongly documented information is asked for. */
    public record DocumentedInformation(String level, String form, boolean mandatory) {}

    /** Where other frameworks ask something similar; our analysis unless published, and never proof of conformity. */
    public record CrossReferences(
            @JsonProperty("eu_ai_act") List<String> euAiAct,
            @JsonProperty("nist_ai_rmf") NistAiRmf nistAiRmf,
            @JsonProperty("iso_27001_2022") Iso27001 iso27001) {}

    public record NistAiRmf(List<String> published, List<String> analyst) {}

    /** What an ISO/IEC 27001:2022 management system already brings. */
    public record Iso27001(
            List<String> refs, String strength, @Nullable String reuse) {}
}
