package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.programme.Phases.PlannedPhase;
import io.pathway42.programme.PlanPreview.Follows;
import io.pathway42.programme.PlanPreview.Held;
import io.pathway42.programme.PlanPreview.Option;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays the plans of all variants side by side before a programme is started. */
@Component
public class PlanPreviews {

    private static final String SECURITY = "27001";
    private static final List<String> KINDS = List.of(SECURITY, "27701", "9001");
    private static final String OTHER = "other";
    private static final int WEEK = 7;

    private final PhasePlan plan;
    private final PlanOutlooks outlooks;
    private final Programmes programmes;
    private final Catalogue catalogue;

    PlanPreviews(PhasePlan plan, PlanOutlooks outlooks, Programmes programmes, Catalogue catalogue) {
        this.plan = plan;
        this.programmes = programmes;
        this.outlooks = outlooks;
        this.catalogue = catalogue;
    }

    /** Of a faultless set-up. */
    public PlanPreview of(HandedIn handedIn) {
        Definition definition = handedIn.definition();
        boolean secured = definition.entries("existing_certificates").stream()
                .anyMatch(certificate -> SECURITY.equals(kind(certificate)));
        List<Option> options = DefinitionCheck.VARIANTS.stream()
                .map(variant -> option(definition, variant, secured))
                .toList();
        LocalDate certificate = options.stream()
                .filter(option -> option.variant().equals(definition.variant()))
                .map(Option::certificate)
                .findFirst()
                .orElseThrow();
        return new PlanPreview(
                definition.clientName(),
                definition.start(),
                definition.variant(),
                definition.target().orElse(null),
                options,
                definition.follows().isEmpty()
                        ? null
                        : Follows.of(programmes.get(definition.follows()), definition.start()),
                definition.entries("existing_certificates").stream()
                        .map(entry -> held(entry, certificate))
                        .toList());
    }

    private Option option(Definition definition, String variant, boolean secured) {
        boolean own = variant.equals(definition.variant())
                && !definition.root().path("programme").path("plan").isEmpty();
        List<PlannedPhase> phases = own ? plan.of(definition) : plan.of(variant, definition.start());
        LocalDate certificate = PhasePlan.certificate(phases);
        return new Option(
                variant,
                own,
                certificate,
                (ChronoUnit.DAYS.between(definition.start(), certificate) + WEEK - 1) / WEEK,
                definition
                        .target()
                        .map(target -> ChronoUnit.DAYS.between(certificate, target))
                        .orElse(null),
                variant.endsWith("iso27001") && !secured,
                phases,
                outlooks.of(
                        variant,
                        phases,
                        definition.target().orElse(certificate),
                        definition.entries("ai_systems").size()));
    }

    private Held held(JsonNode entry, LocalDate certificate) {
        String kind = kind(entry);
        LocalDate validTo = entry.hasNonNull("valid_to")
                ? LocalDate.parse(entry.path("valid_to").asText())
                : null;
        return new Held(
                entry.path("standard").asText(),
                kind,
                validTo,
                !OTHER.equals(kind) && validTo != null && validTo.isBefore(certificate),
                count(requirement -> !requirement.control() && reused(requirement)),
                count(requirement -> requirement.control() && reused(requirement)),
                catalogue.requirements().stream()
                        .filter(requirement -> !reused(requirement))
                        .map(Requirement::ref)
                        .toList());
    }

    private int count(Predicate<Requirement> which) {
        return (int) catalogue.requirements().stream().filter(which).count();
    }

    private static boolean reused(Requirement requirement) {
        return !"none".equals(requirement.xref().iso27001().strength());
    }

    private static String kind(JsonNode certificate) {
        String standard = certificate.path("standard").asText();
        return Stream.concat(KINDS.stream().filter(standard::contains), Stream.of(OTHER))
                .findFirst()
                .orElse(OTHER);
    }
}
