package io.pathway42.programme;

import static io.pathway42.programme.Conflict.KEPT_AWAY;
import static io.pathway42.programme.Conflict.MEND;

import io.pathway42.engine.SeparationRules;
import io.pathway42.programme.Crew.Mate;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds people whose AI systems, or whose department, put them on both sides of a check. */
@Component
class SystemConflicts {

    private static final String ASSESSOR = "impact_assessor";
    private static final String OWNER = "ai_system_owner";
    private static final String BUILDER = "ml_engineering_lead";
    private static final String COMMITTEE = "ai_governance_committee";

    private final SeparationRules rules;
    private final Catalogue catalogue;

    SystemConflicts(SeparationRules rules, Catalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
    }

    Stream<Conflict> of(Crew crew) {
        return Stream.of(owners(crew), assessors(crew), builders(crew), neighbours(crew))
                .flatMap(found -> found);
    }

    /** SD-04: who owns a high-risk system neither assesses it nor decides on the assessment. */
    private Stream<Conflict> owners(Crew crew) {
        return crew.systems().stream()
                .filter(OwnedSystem::high)
                .flatMap(system -> mate(crew, system.owner())
                        .map(owner -> new Conflict(
                                "SD-04",
                                owner.id(),
                                "%s owns %s and neither writes nor approves its impact assessment."
                                        .formatted(owner.name(), system.label()),
                                "Assessor: %s; approver: %s."
                                        .formatted(
                                                names(free(crew, system), "somebody from outside"),
                                                names(without(crew.holding(COMMITTEE), owner), "an outside adviser")),
                                system.path(),
                                KEPT_AWAY,
                                owner.held(OWNER, ASSESSOR, COMMITTEE))));
    }

    /** SD-04: an assessor who owns or builds a system; to be mended when nobody else can assess it. */
    private Stream<Conflict> assessors(Crew crew) {
        return crew.holding(ASSESSOR).stream()
                .flatMap(assessor -> crew.systems().stream()
                        .filter(system -> side(assessor, system))
                        .map(system -> new Conflict(
                                "SD-04",
                                assessor.id(),
                                "%s assesses impacts and %s %s."
                                        .formatted(
                                                assessor.name(),
                                                assessor.id().equals(system.owner()) ? "owns" : "builds",
                                                system.label()),
                                free(crew, system).isEmpty()
                                        ? rules.get("SD-04").wayOut()
                                        : Crew.names(free(crew, system)) + " may assess it.",
                                assessor.given(ASSESSOR),
                                free(crew, system).isEmpty() ? MEND : KEPT_AWAY,
                                assessor.held(ASSESSOR, assessor.id().equals(system.owner()) ? OWNER : BUILDER))));
    }

    /** SD-07: the owner of a system that their own team built does not release it. */
    private Stream<Conflict> builders(Crew crew) {
        return crew.holding(BUILDER).stream()
                .filter(builder -> crew.systems().stream().anyMatch(system -> ownBuilt(builder, system)))
                .map(builder -> new Conflict(
                        "SD-07",
                        builder.id(),
                        "%s leads development and owns %s: owner, developer and approver would be one person."
                                .formatted(
                                        builder.name(),
                                        crew.systems().stream()
                                                .filter(system -> ownBuilt(builder, system))
                                                .map(OwnedSystem::label)
                                                .collect(Collectors.joining(", "))),
                        "Approval moves to %s%s."
                                .formatted(
                                        names(without(crew.holding("executive_sponsor"), builder), "the sponsor"),
                                        crew.tiny() ? " with an outside adviser" : ""),
                        builder.given(BUILDER),
                        KEPT_AWAY,
                        builder.held(BUILDER, OWNER)));
    }

    /** SD-01: an auditor of the same department as who answers for a control. */
    private Stream<Conflict> neighbours(Crew crew) {
        return crew.holding(Crew.AUDITOR).stream()
                .filter(auditor -> auditor.staff() && !auditor.department().isBlank())
                .flatMap(auditor -> {
                    List<String> near = crew.mates().stream()
                            .filter(mate ->
                                    !mate.equals(auditor) && mate.department().equals(auditor.department()))
                            .flatMap(mate -> mate.roles().stream())
                            .flatMap(role -> catalogue.of(role).stream())
                            .map(Requirement::ref)
                            .distinct()
                            .sorted()
                            .toList();
                    return near.isEmpty() ? Stream.of() : Stream.of(neighbour(crew, auditor, near));
                });
    }

    private Conflict neighbour(Crew crew, Mate auditor, List<String> near) {
        List<Mate> others = without(crew.freeAuditors(), auditor);
        return new Conflict(
                "SD-01",
                auditor.id(),
                "%s audits internally and works in the department that answers for %s."
                        .formatted(auditor.name(), String.join(", ", near)),
                others.isEmpty()
                        ? rules.get("SD-01").wayOut()
                        : "Give these items to %s where there was a part in them.".formatted(Crew.names(others)),
                auditor.given(Crew.AUDITOR),
                KEPT_AWAY,
                List.of(Crew.AUDITOR));
    }

    private static boolean ownBuilt(Mate builder, OwnedSystem system) {
        return system.builtHere() && builder.id().equals(system.owner());
    }

    private static boolean side(Mate mate, OwnedSystem system) {
        return mate.id().equals(system.owner()) || system.builtHere() && mate.holds(BUILDER);
    }

    private static List<Mate> free(Crew crew, OwnedSystem system) {
        return crew.holding(ASSESSOR).stream()
                .filter(assessor -> !side(assessor, system))
                .toList();
    }

    private static List<Mate> without(List<Mate> mates, Mate mate) {
        return mates.stream().filter(other -> !other.equals(mate)).toList();
    }

    private static String names(List<Mate> mates, String otherwise) {
        return mates.isEmpty() ? otherwise : Crew.names(mates);
    }

    private static Stream<Mate> mate(Crew crew, String id) {
        return crew.mates().stream().filter(mate -> mate.id().equals(id));
    }
}
