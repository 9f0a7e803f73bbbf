package io.pathway42.audit;

import io.pathway42.engine.StepDefinition;
import io.pathway42.engine.StepDefinitions;
import io.pathway42.evidence.StepRecord;
import io.pathway42.evidence.StepRecords;
import io.pathway42.gap.Backlog;
import io.pathway42.gap.BacklogItem;
import io.pathway42.gap.RequirementStatus;
import io.pathway42.gap.Requirements;
import io.pathway42.identity.ProgrammeRoles;
import io.pathway42.inventory.AiSystems;
import io.pathway42.programme.DeclaredInterests;
import io.pathway42.programme.References;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Roles;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody designed, ran, owned or declared an interest in, as the registers and the records show it. */
@Component
class Involvements {

    private static final String AUDITOR = "internal_auditor";

    /** How far back a part counts. Source: rule SD-01. */
    private static final int LOOK_BACK_MONTHS = 12;

    private final StepRecords records;
    private final StepDefinitions steps;
    private final AiSystems systems;
    private final Requirements requirements;
    private final ProgrammeRoles roles;
    private final DeclaredInterests interests;
    private final Backlog backlog;
    private final Catalogue catalogue;
    private final Clock clock;

    Involvements(
            StepRecords records,
            StepDefinitions steps,
            AiSystems systems,
            Requirements requirements,
            ProgrammeRoles roles,
            DeclaredInterests interests,
            Backlog backlog,
            Catalogue catalogue,
            Clock clock) {
        this.records = records;
        this.steps = steps;
        this.systems = systems;
        this.requirements = requirements;
        this.roles = roles;
        this.interests = interests;
        this.backlog = backlog;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    List<Involvement> of(String programmeId, String person) {
        return Stream.of(
                        declared(programmeId, person),
                        owned(programmeId, person),
                        accountable(programmeId, person),
                        done(programmeId, person))
                .flatMap(parts -> parts)
                .toList();
    }

    private Stream<Involvement> declared(String programmeId, String person) {
        return interests.of(programmeId).stream()
                .filter(interest -> interest.person().equals(person))
                .flatMap(interest -> interest.about().stream()
                        .map(ref -> new Involvement(
                                ref, "has a declared interest in %s (%s)".formatted(ref, interest.situation()))));
    }

    private Stream<Involvement> owned(String programmeId, String person) {
        return systems.all(programmeId).stream()
                .filter(system -> system.owner().equals(person))
                .map(system -> new Involvement(system.ref(), "owns %s %s".formatted(system.ref(), system.name())));
    }

    private Stream<Involvement> accountable(String programmeId, String person) {
        List<String> held = roles.rolesOf(programmeId, person).stream()
                .filter(role -> !AUDITOR.equals(role))
                .toList();
        return requirements.all(programmeId).stream()
                .filter(requirement -> held.contains(requirement.accountableRole()))
                .map(Involvements::answersFor);
    }

    private static Involvement answersFor(RequirementStatus requirement) {
        return new Involvement(
                requirement.ref(),
                "answers for %s as %s".formatted(requirement.ref(), Roles.title(requirement.accountableRole())));
    }

    /** What an auditor did as an auditor is no part in what is audited. */
    private Stream<Involvement> done(String programmeId, String person) {
        List<StepRecord> own =
                records.by(programmeId, person, OffsetDateTime.now(clock).minusMonths(LOOK_BACK_MONTHS)).stream()
                        .filter(made -> !AUDITOR.equals(made.role()))
                        .toList();
        if (own.isEmpty()) {
            return Stream.of();
        }
        Map<String, List<String>> refs = steps.newest().stream()
                .collect(Collectors.toMap(StepDefinition::element, StepDefinition::refs, (one, other) -> one));
        return own.stream()
                .flatMap(made ->
                        served(programmeId, made).orElseGet(() -> refs.getOrDefault(made.element(), List.of())).stream()
                                .filter(ref -> !auditItself(ref))
                                .map(ref -> new Involvement(
                                        ref,
                                        "did the step '%s' on %s"
                                                .formatted(
                                                        made.name(), made.at().toLocalDate()))));
    }

    /** What the item of the backlog serves that a step was about. */
    private Optional<List<String>> served(String programmeId, StepRecord made) {
        return Optional.ofNullable(made.subject())
                .flatMap(subject -> backlog.find(programmeId, subject))
                .map(BacklogItem::requirementRefs);
    }

    /** Setting the internal audit up is the auditor's own work, and no part in what it looks at. */
    private boolean auditItself(String ref) {
        return catalogue.of(AUDITOR).stream().anyMatch(requirement -> References.touch(requirement.ref(), ref));
    }
}
