package io.pathway42.audit;

import io.pathway42.engine.KeptAway;
import io.pathway42.engine.RoleHolders;
import io.pathway42.engine.SeparationRules;
import io.pathway42.engine.SeparationRules.Rule;
import io.pathway42.programme.References;
import io.pathway42.standard.Roles;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may audit what: nobody their own work (SD-01), nobody of the consultancy (SD-03) or of a tiny firm (SD-14). */
@Component
public class AuditorIndependence {

    private static final String AUDITOR = "internal_auditor";
    private static final Map<String, String> GROUNDS = Map.of("consultancy", "SD-03", "small-firm-staff", "SD-14");
    private static final List<String> AUDITED = List.of("aims_manager", "executive_sponsor");

    private final Involvements involvements;
    private final SeparationRules rules;
    private final RoleHolders holders;
    private final List<KeptAway> grounds;

    AuditorIndependence(Involvements involvements, SeparationRules rules, RoleHolders holders, List<KeptAway> grounds) {
        this.involvements = involvements;
        this.rules = rules;
        this.holders = holders;
        this.grounds = grounds.stream()
                .filter(ground -> GROUNDS.containsKey(ground.ground()))
                .toList();
    }

    /** Why somebody must not audit any of this, in words that name the rule and who may do it; empty when they may. */
    public Optional<String> doubt(String programmeId, String auditor, Collection<String> refs) {
        return reason(programmeId, auditor, refs).map(reason -> {
            List<String> others = free(programmeId, refs);
            String instead = others.isEmpty()
                    ? reason.rule().wayOut()
                    : others.stream().map(holders::nameOf).collect(Collectors.joining(" or ")) + " may audit it.";
            return "%s: %s %s %s. %s"
                    .formatted(
                            reason.rule().id(),
                            reason.rule().text(),
                            holders.nameOf(auditor),
                            reason.because(),
                            instead);
        });
    }

    /** The internal auditors who may audit all of this. */
    public List<String> free(String programmeId, Collection<String> refs) {
        return holders.of(programmeId, AUDITOR).stream()
                .filter(auditor -> reason(programmeId, auditor, refs).isEmpty())
                .toList();
    }

    /** The parts that an auditor has in these refs. */
    public List<Involvement> parts(String programmeId, String auditor, Collection<String> refs) {
        return involvements.of(programmeId, auditor).stream()
                .filter(part -> refs.stream().anyMatch(ref -> References.touch(part.ref(), ref)))
                .toList();
    }

    /** Those of the refs that somebody must not audit. */
    public List<String> barred(String programmeId, String auditor, Collection<String> refs) {
        if (barred(programmeId, auditor).isPresent()) {
            return List.copyOf(refs);
        }
        List<Involvement> parts = involvements.of(programmeId, auditor);
        return refs.stream()
                .filter(ref -> parts.stream().anyMatch(part -> References.touch(part.ref(), ref)))
                .toList();
    }

    private Optional<Reason> reason(String programmeId, String auditor, Collection<String> refs) {
        return barred(programmeId, auditor)
                .or(() -> parts(programmeId, auditor, refs).stream()
                        .findFirst()
                        .map(part -> new Reason(rules.get("SD-01"), part.because())));
    }

    /** Who must not audit anything here. */
    private Optional<Reason> barred(String programmeId, String auditor) {
        for (KeptAway ground : grounds) {
            if (ground.people(programmeId, null).contains(auditor)) {
                return Optional.of(
                        new Reason(rules.get(GROUNDS.getOrDefault(ground.ground(), "SD-01")), ground.because()));
            }
        }
        return AUDITED.stream()
                .filter(role -> holders.of(programmeId, role).contains(auditor))
                .findFirst()
                .map(role -> new Reason(rules.get("SD-01"), "is %s here".formatted(Roles.title(role))));
    }

    private record Reason(Rule rule, String because) {}
}
