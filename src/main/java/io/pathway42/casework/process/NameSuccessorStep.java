package io.pathway42.casework.process;

import io.pathway42.engine.RoleSeparation;
import io.pathway42.engine.SeparationRules;
import io.pathway42.engine.Step;
import io.pathway42.engine.StepContext;
import io.pathway42.engine.Submission;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import io.pathway42.identity.ProgrammeRoles;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import io.pathway42.programme.ChangeNotes;
import io.pathway42.programme.Timers;
import io.pathway42.standard.Roles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names who takes a role over: somebody of the client, free of the other side of a check. */
@Component
class NameSuccessorStep implements Step {

    /** Pairs of roles that one person never holds, with the rule that says so. */
    private static final Map<String, Map<String, String>> OTHER_SIDE = Map.of(
            "executive_sponsor", Map.of("aims_manager", "SD-02", "internal_auditor", "SD-01"),
            "aims_manager", Map.of("executive_sponsor", "SD-02", "internal_auditor", "SD-01"),
            "internal_auditor", Map.of("aims_manager", "SD-01", "executive_sponsor", "SD-01"),
            "dpo_legal", Map.of("ai_governance_committee", "SD-05", "risk_owner", "SD-05"),
            "ai_governance_committee", Map.of("dpo_legal", "SD-05"),
            "risk_owner", Map.of("dpo_legal", "SD-05"));

    private final ProgrammeRoles roles;
    private final People people;
    private final ChangeNotes notes;
    private final RoleSeparation separation;
    private final SeparationRules rules;
    private final Timers timers;

    NameSuccessorStep(
            ProgrammeRoles roles,
            People people,
            ChangeNotes notes,
            RoleSeparation separation,
            SeparationRules rules,
            Timers timers) {
        this.roles = roles;
        this.people = people;
        this.notes = notes;
        this.separation = separation;
        this.rules = rules;
        this.timers = timers;
    }

    @Override
    public String element() {
        return "userTask_NameSuccessor";
    }

    @Override
    public Map<String, Object> prefill(StepContext context) {
        String role = context.variable("leavingRole");
        String leaving = leaving(context, role);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("roleId", role);
        values.put("from", context.today().toString());
        values.put("systemsToo", "yes");
        if (!leaving.isEmpty()) {
            values.put("leaving", leaving);
        }
        people.ofProgramme(context.programmeId()).stream()
                .filter(person -> !person.signIn().equals(context.person()))
                .filter(person -> doubt(context, role, leaving, person.signIn()).isEmpty())
                .filter(person -> !roles.of(context.programmeId(), role).contains(person.signIn()))
                .findFirst()
                .ifPresent(person -> values.put("successor", person.signIn()));
        return values;
    }

    private String leaving(StepContext context, String role) {
        String named = context.variable("leavingPerson");
        return named.isEmpty()
                ? roles.of(context.programmeId(), role).stream().findFirst().orElse("")
                : named;
    }

    @Override
    public Map<String, Object> submit(StepContext context, Submission submission) {
        String role = submission.text("roleId");
        String leaving = submission.text("leaving");
        String successor = submission.text("successor");
        List<Fault> faults = new ArrayList<>();
        List<String> held = roles.of(context.programmeId(), role);
        if (!held.isEmpty() && !held.contains(leaving)) {
            faults.add(new Fault(
                    "leaving", "%s does not hold the role %s.".formatted(people.name(leaving), Roles.title(role))));
        }
        doubt(context, role, leaving, successor).ifPresent(doubt -> faults.add(new Fault("successor", doubt)));
        if (!faults.isEmpty()) {
            throw new Problem.Refused("successor-refused", "The role cannot be handed over like this.", faults);
        }
        notes.settle(context.programmeId(), context.subjectRef(), successor);
        LocalDate from = submission.date("from").orElse(context.today());
        return Map.of(
                "leavingRole", role,
                "leavingPerson", leaving,
                "successor", successor,
                "systemsMove", "yes".equals(submission.text("systemsToo")),
                "handoverOn", timers.at(from));
    }

    /** Why somebody cannot take the role over. */
    private Optional<String> doubt(StepContext context, String role, String leaving, String successor) {
        if (successor.equals(leaving)) {
            return Optional.of("Somebody else has to take over.");
        }
        Optional<Person> person = people.find(successor);
        boolean inside =
                person.map(Person::clientId).filter(context.clientId()::equals).isPresent();
        boolean audits = "internal_auditor".equals(role) || "dpo_legal".equals(role);
        if (!inside
                || person.filter(each -> Person.EXTERNAL.equals(each.kind())).isPresent() && !audits) {
            return Optional.of("%s does not work for this client.".formatted(people.name(successor)));
        }
        Map<String, String> otherSide = OTHER_SIDE.getOrDefault(role, Map.of());
        return separation
                .refusal(context.programmeId(), role, successor)
                .map(RoleSeparation.Refusal::text)
                .or(() -> roles.rolesOf(context.programmeId(), successor).stream()
                        .filter(otherSide::containsKey)
                        .findFirst()
                        .map(other -> refusal(otherSide.getOrDefault(other, ""), successor, other)));
    }

    private String refusal(String rule, String successor, String other) {
        SeparationRules.Rule known = rules.get(rule);
        return "%s: %s %s is %s here. Choose somebody else."
                .formatted(known.id(), known.text(), people.name(successor), Roles.title(other));
    }
}
