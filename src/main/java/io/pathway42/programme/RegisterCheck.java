package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.problem.Fault;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import io.pathway42.standard.TimeSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of the check that concerns what goes into the registers: systems, suppliers, scores, backlog, risks. */
final class RegisterCheck {

    private static final List<String> CLASSES = List.of("prohibited", "high", "transparency", "minimal");
    private static final List<String> ROUTES = List.of("stop", "full", "light", "screening_only");
    private static final int MOST = 1_000_000_000;

    private final Catalogue catalogue;
    private final Set<String> persons;
    private final Set<String> suppliers = new HashSet<>();
    private final Set<String> models = new HashSet<>();
    private final Set<String> systems = new HashSet<>();

    RegisterCheck(Catalogue catalogue, Set<String> persons) {
        this.catalogue = catalogue;
        this.persons = persons;
    }

    void check(Entry definition) {
        definition.list("suppliers").forEach(this::supplier);
        definition.list("models").forEach(this::model);
        Set<String> departments = new HashSet<>();
        definition
                .node()
                .path("departments")
                .forEach(dept -> departments.add(dept.path("id").asText()));
        definition.list("ai_systems").forEach(system -> system(system, departments));
        definition.list("aime_style_baseline").forEach(RegisterCheck::baseline);
        Set<String> scored = new HashSet<>();
        definition.list("maturity").forEach(answer -> maturity(answer, scored));
        definition.object("maturity_by_group").ifPresent(this::groups);
        Set<String> items = new HashSet<>();
        definition.list("remediation_backlog").forEach(item -> backlog(item, items));
        Set<String> objectives = new HashSet<>();
        definition.list("objectives").forEach(objective -> objective(objective, objectives));
        Set<String> risks = new HashSet<>();
        definition.list("sample_risks").forEach(risk -> risk(risk, risks));
        definition.list("scripted_events").forEach(this::event);
        List.of("context_issues", "interested_parties").forEach(list -> {
            Set<String> ids = new HashSet<>();
            definition.list(list).forEach(entry -> Ids.unique(entry, ids));
        });
        definition.object("certification_body_offer").ifPresent(RegisterCheck::offer);
    }

    private void supplier(Entry supplier) {
        Ids.unique(supplier, suppliers);
        supplier.name("name");
        List.of("service", "region", "criticality", "contract").forEach(supplier::text);
        supplier.whole("change_notice_days", 0, MOST);
    }

    private void model(Entry model) {
        Ids.unique(model, models);
        model.name("name");
        model.text("kind");
        List.of("third_party", "version_pinned").forEach(model::flag);
        model.date("end_of_life");
        known(model, "supplier", suppliers, "suppliers");
    }

    private void system(Entry system, Set<String> departments) {
        Ids.unique(system, systems);
        system.name("name");
        List.of("purpose", "origin", "status", "iso_role", "act_role", "autonomy", "act_basis")
                .forEach(system::text);
        List.of("shadow", "in_scope").forEach(system::flag);
        system.whole("users", 0, MOST);
        system.oneOf("act_class", CLASSES);
        system.oneOf("aiia_route", ROUTES);
        owner(system);
        known(system, "dept", departments, "departments");
        allKnown(system, "suppliers", suppliers, "suppliers");
        allKnown(system, "models", models, "models");
        List.of("affected", "current_documents", "top_issues").forEach(system::words);
    }

    private static void baseline(Entry section) {
        section.whole("section", 1, 10);
        section.whole("score", 0, 3);
    }

    private void maturity(Entry answer, Set<String> scored) {
        answer.name("ref");
        requirement(answer, "ref");
        answer.text("ref")
                .filter(ref -> !scored.add(ref))
                .ifPresent(ref -> answer.fault("ref", "'%s' is scored twice. Keep one of them.".formatted(ref)));
        score(answer, "score");
        answer.text("note");
    }

    private static void score(Entry entry, String field) {
        if (!entry.has(field)) {
            entry.fault(field, "Is missing. Score it from 0 to 5.");
        }
        entry.whole(field, 0, 5);
    }

    private void groups(Entry byGroup) {
        Set<String> known = new HashSet<>();
        catalogue.groups().forEach(group -> known.add(group.id()));
        for (Map.Entry<String, JsonNode> group : byGroup.node().properties()) {
            if (known.contains(group.getKey())) {
                score(byGroup, group.getKey());
            } else {
                byGroup.fault(
                        group.getKey(),
                        "There is no group '%s' in the standard. Use 4 to 10 and A.2 to A.10."
                                .formatted(group.getKey()));
            }
        }
    }

    private void backlog(Entry item, Set<String> ids) {
        Ids.unique(item, ids);
        item.name("title");
        owner(item);
        requirements(item, "refs");
        item.whole("priority", 1, 9);
        item.number("effort_days");
        item.date("due");
        item.text("status");
    }

    private void objective(Entry objective, Set<String> ids) {
        Ids.unique(objective, ids);
        owner(objective);
        objective.date("due");
    }

    private void risk(Entry risk, Set<String> ids) {
        Ids.unique(risk, ids);
        known(risk, "system", systems, "ai_systems");
        owner(risk);
        List.of("source", "consequence").forEach(risk::text);
        List.of("likelihood", "impact", "residual_likelihood", "residual_impact")
                .forEach(field -> risk.whole(field, 1, 5));
        requirements(risk, "controls");
        risk.oneOf("accept_by", catalogue.roles());
    }

    private void event(Entry event) {
        event.date("date");
        known(event, "system", systems, "ai_systems");
        known(event, "supplier", suppliers, "suppliers");
        requirements(event, "refs");
    }

    private static void offer(Entry offer) {
        offer.name("cb");
        offer.object("audit_days")
                .ifPresent(days -> List.of("stage1", "stage2", "surveillance", "recertification")
                        .forEach(days::number));
        offer.object("timers").ifPresent(timers -> {
            for (Map.Entry<String, JsonNode> timer : timers.node().properties()) {
                if (!TimeSpan.is(timer.getValue().asText())) {
                    timers.fault(
                            timer.getKey(),
                            "'%s' is no duration. Write days as P60D, months as P6M, working days as 10wd."
                                    .formatted(timer.getValue().asText()));
                }
            }
        });
    }

    private void owner(Entry entry) {
        entry.text("owner")
                .filter(owner -> !persons.contains(owner))
                .ifPresent(owner -> entry.fault("owner", Ids.nobody(owner)));
    }

    private static void known(Entry entry, String field, Set<String> ids, String list) {
        entry.text(field).filter(id -> !ids.contains(id)).ifPresent(id -> entry.fault(field, missing(id, list)));
    }

    private static void allKnown(Entry entry, String field, Set<String> ids, String list) {
        entry.words(field).stream()
                .filter(word -> !ids.contains(word.text()))
                .forEach(word -> entry.faults().add(new Fault(word.path(), missing(word.text(), list))));
    }

    private static String missing(String id, String list) {
        return "There is no '%s' in %s. Add it there, or use the id of one that is.".formatted(id, list);
    }

    private void requirement(Entry entry, String field) {
        entry.text(field)
                .filter(ref -> catalogue.find(ref).isEmpty())
                .ifPresent(ref -> entry.fault(field, notInTheStandard(ref)));
    }

    private void requirements(Entry entry, String field) {
        entry.words(field).stream()
                .filter(word -> catalogue.find(word.text()).isEmpty())
                .forEach(word -> entry.faults().add(new Fault(word.path(), notInTheStandard(word.text()))));
    }

    private String notInTheStandard(String ref) {
        return "The standard has no requirement '%s'. Use the number of a clause or control, for instance '%s'."
                .formatted(
                        ref,
                        catalogue.requirements().stream()
                                .map(Requirement::ref)
                                .filter(known -> ref.startsWith(known) || known.startsWith(ref))
                                .findFirst()
                                .orElse("A.5.2"));
    }
}
