package io.pathway42.audit;

import io.pathway42.engine.RoleHolders;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may own a finding and who checks it: never the same person (SD-09). */
@Component
public class FindingOwners {

    private static final String AIMS_MANAGER = "aims_manager";
    private static final String INTERNAL_AUDITOR = "internal_auditor";
    private static final String EXECUTIVE_SPONSOR = "executive_sponsor";

    private final RoleHolders holders;
    private final Catalogue catalogue;

    FindingOwners(RoleHolders holders, Catalogue catalogue) {
        this.holders = holders;
        this.catalogue = catalogue;
    }

    /** Who answers for the first requirement concerned, unless that person audits; else the AIMS manager. */
    public String of(String programmeId, List<String> refs) {
        List<String> auditors = holders.of(programmeId, INTERNAL_AUDITOR);
        Stream<String> accountable = refs.stream().limit(1).flatMap(ref -> accountable(programmeId, ref));
        return Stream.of(
                        accountable,
                        holders.of(programmeId, AIMS_MANAGER).stream(),
                        holders.of(programmeId, EXECUTIVE_SPONSOR).stream())
                .flatMap(people -> people)
                .filter(person -> !auditors.contains(person))
                .findFirst()
                .orElse("");
    }

    private Stream<String> accountable(String programmeId, String ref) {
        return catalogue.requirements().stream()
                .filter(requirement -> StandardRefs.covers(ref, requirement))
                .findFirst()
                .map(Requirement::accountableRole)
                .stream()
                .flatMap(role -> holders.of(programmeId, role).stream());
    }

    /**
     * The role that checks the action: the internal auditor for findings of the internal audit, else the AIMS manager;
     * somebody else when the owner is the only holder.
     */
    public String checkRole(String programmeId, String source, String owner) {
        List<String> roles = AuditKind.INTERNAL.equals(source)
                ? List.of(INTERNAL_AUDITOR)
                : List.of(AIMS_MANAGER, INTERNAL_AUDITOR, EXECUTIVE_SPONSOR);
        return roles.stream()
                .filter(role -> mayCheck(programmeId, role, owner))
                .findFirst()
                .orElse("");
    }

    private boolean mayCheck(String programmeId, String role, String owner) {
        return holders.of(programmeId, role).stream().anyMatch(person -> !person.equals(owner));
    }
}
