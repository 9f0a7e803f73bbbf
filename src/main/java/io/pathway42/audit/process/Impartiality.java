package io.pathway42.audit.process;

import io.pathway42.engine.RoleHolders;
import io.pathway42.engine.SeparationRules;
import io.pathway42.engine.SeparationRules.Rule;
import io.pathway42.engine.Submission;
import io.pathway42.evidence.StepRecords;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import io.pathway42.problem.Fault;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What must hold before a certification body is contracted: it neither consulted nor audited internally (SD-12). */
@Component
class Impartiality {

    private static final List<String> ROLES = List.of("lead_consultant", "internal_auditor");

    /** Cooling-off after consultancy or internal audits. Source: ISO/IEC 17021-1 5.2, rule SD-12. */
    private static final int COOLING_OFF_YEARS = 2;

    private final RoleHolders holders;
    private final StepRecords records;
    private final People people;
    private final SeparationRules rules;
    private final Clock clock;

    Impartiality(RoleHolders holders, StepRecords records, People people, SeparationRules rules, Clock clock) {
        this.holders = holders;
        this.records = records;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /** One fault per field that keeps the client from contracting the body. */
    List<Fault> faults(String programmeId, String body, Submission submission) {
        List<Fault> faults = new ArrayList<>();
        helper(programmeId, body)
                .ifPresent(person -> faults.add(new Fault(
                        "bodyDecision",
                        refusal(
                                "SD-12",
                                "%s of %s consults or audits internally here."
                                        .formatted(person.name(), person.organisation())))));
        if (!submission.flag("impartiality")) {
            faults.add(new Fault("impartiality", refusal("SD-12", "The body has not declared it.")));
        }
        if (!submission.flag("separateDecision")) {
            faults.add(new Fault("separateDecision", refusal("SD-13", "The body has not declared it.")));
        }
        return faults;
    }

    /** Somebody of the body who consults or audits internally, now or within the cooling-off. */
    private Optional<Person> helper(String programmeId, String body) {
        OffsetDateTime since = OffsetDateTime.now(clock).minusYears(COOLING_OFF_YEARS);
        return ROLES.stream()
                .flatMap(role -> Stream.concat(
                        holders.of(programmeId, role).stream(), records.inRole(programmeId, role, since).stream()))
                .distinct()
                .map(people::find)
                .flatMap(Optional::stream)
                .filter(person -> !person.organisation().isBlank()
                        && plain(person.organisation()).equals(plain(body)))
                .findFirst();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private String refusal(String id, String because) {
        Rule rule = rules.get(id);
        return "%s: %s %s %s".formatted(rule.id(), rule.text(), because, rule.wayOut());
    }
}
