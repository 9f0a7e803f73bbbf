package io.pathway42.audit;

import io.pathway42.engine.ExternalEvent;
import io.pathway42.engine.RoleHolders;
import io.pathway42.engine.SeparationRules;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who of the certification body audited; the decision is for somebody else (SD-13). */
@Component
public class AuditTeam {

    private static final String AUDITOR = "cb_lead_auditor";
    private static final List<String> KINDS =
            List.of(AuditKind.STAGE_1, AuditKind.STAGE_2, AuditKind.SURVEILLANCE, AuditKind.RECERTIFICATION);

    private final RoleHolders holders;
    private final People people;
    private final Audits audits;
    private final SeparationRules rules;

    AuditTeam(RoleHolders holders, People people, Audits audits, SeparationRules rules) {
        this.holders = holders;
        this.people = people;
        this.audits = audits;
        this.rules = rules;
    }

    /** The fields at fault when the decision comes from, or is handed in by, somebody who audited. */
    Map<String, String> faults(ExternalEvent event, String decidedBy) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (holders.of(event.programmeId(), AUDITOR).contains(event.person())) {
            faults.put("decision", refusal(people.name(event.person()) + " was on the audit team."));
        }
        member(event.programmeId(), decidedBy)
                .ifPresent(name -> faults.put("decidedBy", refusal(name + " was on the audit team.")));
        return faults;
    }

    /** Why somebody, by name or sign-in name, must not have decided; empty when they did not audit. */
    public Optional<String> doubt(String programmeId, String decidedBy) {
        return member(programmeId, decidedBy).map(name -> refusal(name + " was on the audit team."));
    }

    /** Somebody of the body who decides, when the programme knows one. */
    public Optional<String> decisionMaker(String programmeId) {
        return holders.of(programmeId, "cb_decision_maker").stream()
                .map(people::name)
                .filter(name -> member(programmeId, name).isEmpty())
                .findFirst();
    }

    private Optional<String> member(String programmeId, String named) {
        String wanted = plain(named);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Stream<String> auditors = holders.of(programmeId, AUDITOR).stream()
                .map(people::find)
                .flatMap(Optional::stream)
                .filter(person -> Stream.of(person.signIn(), person.localId(), person.name())
                        .map(AuditTeam::plain)
                        .anyMatch(wanted::equals))
                .map(Person::name);
        return Stream.concat(
                        auditors,
                        recorded(programmeId).filter(name -> plain(name).equals(wanted)))
                .findFirst();
    }

    /** Team leaders and members as the steps of the audits recorded them. */
    private Stream<String> recorded(String programmeId) {
        return KINDS.stream()
                .flatMap(kind -> audits.of(programmeId, kind).stream())
                .flatMap(audit -> Stream.concat(
                        Stream.of(audit.teamLeader()), Stream.of(audit.team().split("[,;\n]"))))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private String refusal(String because) {
        SeparationRules.Rule rule = rules.get("SD-13");
        return "%s: %s %s %s".formatted(rule.id(), rule.text(), because, rule.wayOut());
    }
}
