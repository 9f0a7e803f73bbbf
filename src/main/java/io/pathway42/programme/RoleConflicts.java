package io.pathway42.programme;

import static io.pathway42.programme.Conflict.KEPT_AWAY;
import static io.pathway42.programme.Conflict.MEND;

import io.pathway42.engine.SeparationRules;
import io.pathway42.programme.Crew.Mate;
import io.pathway42.standard.Roles;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds people whose roles put them on both sides of a check. */
@Component
class RoleConflicts {

    private static final String SPONSOR = "executive_sponsor";
    private static final String MANAGER = "aims_manager";
    private static final String DPO = "dpo_legal";
    private static final String RISK_OWNER = "risk_owner";
    private static final List<String> DECIDING = List.of("ai_governance_committee", RISK_OWNER);
    private static final Set<String> OUTSIDE =
            Set.of(Crew.AUDITOR, Crew.CONSULTANT, "cb_lead_auditor", "cb_decision_maker");

    private final SeparationRules rules;

    RoleConflicts(SeparationRules rules) {
        this.rules = rules;
    }

    Stream<Conflict> of(Crew crew) {
        return Stream.of(
                        auditor(crew),
                        consultant(crew),
                        dpo(crew),
                        accepting(crew),
                        alone(crew),
                        tiny(crew),
                        body(crew))
                .flatMap(found -> found);
    }

    /** SD-01, SD-02: the auditor also runs what is audited. */
    private Stream<Conflict> auditor(Crew crew) {
        return crew.holding(Crew.AUDITOR).stream()
                .filter(mate -> mate.roles().stream().anyMatch(role -> !OUTSIDE.contains(role)))
                .map(mate -> {
                    List<String> other = mate.roles().stream()
                            .filter(role -> !OUTSIDE.contains(role))
                            .toList();
                    return conflict(
                            "SD-01",
                            mate,
                            beside(Crew.AUDITOR, other),
                            "%s is internal auditor and %s.".formatted(mate.name(), titles(other)),
                            instead(crew.freeAuditors(), mate, "SD-01", "%s may audit instead."),
                            crew.freeAuditors().stream().allMatch(mate::equals) ? MEND : KEPT_AWAY);
                });
    }

    /** SD-03: the consultancy never audits; whoever leads it is kept away from the audit. */
    private Stream<Conflict> consultant(Crew crew) {
        return crew.mates().stream().filter(crew::consultancy).map(mate -> {
            boolean audits = mate.holds(Crew.AUDITOR);
            return conflict(
                    "SD-03",
                    mate,
                    audits ? mate.held(Crew.AUDITOR, Crew.CONSULTANT) : List.of(Crew.CONSULTANT),
                    audits
                            ? "%s belongs to the consultancy and is named as internal auditor.".formatted(mate.name())
                            : "%s consults on the management system and cannot audit it internally."
                                    .formatted(mate.name()),
                    instead(crew.freeAuditors(), mate, "SD-03", "%s may audit instead."),
                    audits ? MEND : KEPT_AWAY);
        });
    }

    /** SD-05: the data protection officer decides on no assessment and accepts no risk. */
    private Stream<Conflict> dpo(Crew crew) {
        return crew.holding(DPO).stream().map(mate -> {
            List<String> deciding = DECIDING.stream().filter(mate::holds).toList();
            List<Mate> others = crew.mates().stream()
                    .filter(other -> DECIDING.stream().anyMatch(other::holds) && !other.holds(DPO))
                    .toList();
            return conflict(
                    "SD-05",
                    mate,
                    beside(DPO, deciding),
                    deciding.isEmpty()
                            ? "%s advises as data protection officer and cannot decide on an assessment or accept a risk."
                                    .formatted(mate.name())
                            : "%s is data protection officer and also %s.".formatted(mate.name(), titles(deciding)),
                    instead(others, mate, "SD-05", "%s may decide and accept risks instead."),
                    deciding.isEmpty() ? KEPT_AWAY : MEND);
        });
    }

    /** SD-06: the AIMS manager accepts no risk. */
    private Stream<Conflict> accepting(Crew crew) {
        List<Mate> others = Stream.concat(crew.holding(RISK_OWNER).stream(), crew.holding(SPONSOR).stream())
                .filter(mate -> !mate.holds(MANAGER) && !mate.holds(DPO))
                .distinct()
                .toList();
        return crew.holding(MANAGER).stream()
                .filter(mate -> mate.holds(RISK_OWNER))
                .map(mate -> conflict(
                        "SD-06",
                        mate,
                        List.of(MANAGER, RISK_OWNER),
                        "%s is AIMS manager and also risk owner.".formatted(mate.name()),
                        instead(others, mate, "SD-06", "%s may accept the risks instead."),
                        others.isEmpty() ? MEND : KEPT_AWAY));
    }

    /** SD-02: one person is the whole management of the programme, and nobody can approve what they write. */
    private Stream<Conflict> alone(Crew crew) {
        List<Mate> managers = crew.holding(MANAGER);
        return managers.equals(crew.holding(SPONSOR)) && managers.size() == 1
                ? Stream.of(conflict(
                        "SD-02",
                        managers.get(0),
                        List.of(MANAGER, SPONSOR),
                        "%s is the only AIMS manager and the only executive sponsor."
                                .formatted(managers.get(0).name()),
                        "Name a sponsor and an AIMS manager who are different people.",
                        MEND))
                : Stream.of();
    }

    /** SD-14: a tiny firm cannot audit itself. */
    private Stream<Conflict> tiny(Crew crew) {
        if (!crew.tiny()) {
            return Stream.of();
        }
        boolean covered = !crew.freeAuditors().isEmpty();
        Stream<Mate> concerned =
                crew.mates().stream().filter(mate -> mate.staff() && (mate.holds(MANAGER) || mate.holds(Crew.AUDITOR)));
        return concerned.map(mate -> conflict(
                "SD-14",
                mate,
                List.of(mate.holds(Crew.AUDITOR) ? Crew.AUDITOR : MANAGER),
                "With %d people nobody of the firm, so not %s either, can audit it internally."
                        .formatted(crew.employees(), mate.name()),
                covered
                        ? Crew.names(crew.freeAuditors()) + " audits from outside."
                        : rules.get("SD-14").wayOut(),
                covered && !mate.holds(Crew.AUDITOR) ? KEPT_AWAY : MEND));
    }

    /** SD-12, SD-13: the body neither helps the client nor decides on its own audit. */
    private Stream<Conflict> body(Crew crew) {
        List<Mate> ofBody = crew.mates().stream()
                .filter(mate -> mate.roles().stream().anyMatch(role -> role.startsWith("cb_")))
                .toList();
        Stream<Conflict> helping = ofBody.stream()
                .filter(mate -> crew.mates().stream()
                        .filter(other -> other.holds(Crew.AUDITOR) || other.holds(Crew.CONSULTANT))
                        .anyMatch(other -> other.equals(mate)
                                || !mate.organisation().isBlank()
                                        && other.organisation().equals(mate.organisation())))
                .map(mate -> conflict(
                        "SD-12",
                        mate,
                        besides(mate),
                        "%s of the certification body consults or audits internally here, or their firm does."
                                .formatted(mate.name()),
                        rules.get("SD-12").wayOut(),
                        MEND));
        Stream<Conflict> deciding = ofBody.stream()
                .filter(mate -> mate.holds("cb_lead_auditor") && mate.holds("cb_decision_maker"))
                .map(mate -> conflict(
                        "SD-13",
                        mate,
                        List.of("cb_decision_maker", "cb_lead_auditor"),
                        "%s audits for the certification body and decides on the certificate.".formatted(mate.name()),
                        rules.get("SD-13").wayOut(),
                        MEND));
        return Stream.concat(helping, deciding);
    }

    /** Their roles of the body, and those they have here. */
    private static List<String> besides(Mate mate) {
        return mate.held("cb_lead_auditor", "cb_decision_maker", Crew.AUDITOR, Crew.CONSULTANT);
    }

    private static List<String> beside(String role, List<String> others) {
        return Stream.concat(Stream.of(role), others.stream()).toList();
    }

    private static String titles(List<String> roles) {
        return roles.stream().map(Roles::title).collect(Collectors.joining(", "));
    }

    private String instead(List<Mate> others, Mate mate, String rule, String may) {
        List<Mate> free = others.stream().filter(other -> !other.equals(mate)).toList();
        return free.isEmpty() ? rules.get(rule).wayOut() : may.formatted(Crew.names(free));
    }

    private static Conflict conflict(
            String rule, Mate mate, List<String> roles, String message, String instead, String severity) {
        return new Conflict(rule, mate.id(), message, instead, mate.given(roles.get(0)), severity, roles);
    }
}
