package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who works on a programme, in which roles, and who owns which AI system; as far as conflicts of duties go. */
record Crew(int employees, List<Mate> mates, List<OwnedSystem> systems) {

    static final String AUDITOR = "internal_auditor";
    static final String CONSULTANT = "lead_consultant";

    /**
     * @param id local id or sign-in name
     * @param staff whether the client employs them
     * @param path where the definition names them
     */
    record Mate(
            String id,
            String name,
            boolean staff,
            String organisation,
            String department,
            List<String> roles,
            String path) {

        boolean holds(String role) {
            return roles.contains(role);
        }

        /** Those of some roles that they hold. */
        List<String> held(String... some) {
            return Stream.of(some).filter(this::holds).toList();
        }

        Mate with(String role) {
            return new Mate(
                    id,
                    name,
                    staff,
                    organisation,
                    department,
                    Stream.concat(roles.stream(), Stream.of(role)).toList(),
                    path);
        }

        /** Where the definition gives them a role. */
        String given(String role) {
            return holds(role) ? "%s[%d]".formatted(path, roles.indexOf(role)) : path;
        }
    }

    static Crew of(Definition definition) {
        List<Mate> mates = new ArrayList<>();
        for (String list : List.of("people", "external_people")) {
            List<JsonNode> entries = definition.entries(list);
            for (int at = 0; at < entries.size(); at++) {
                JsonNode entry = entries.get(at);
                String id = entry.path("id").asText();
                List<String> roles = new ArrayList<>(Texts.of(entry.path("roles")));
                if (definition.leadConsultants().contains(id) && !roles.contains(CONSULTANT)) {
                    roles.add(CONSULTANT);
                }
                mates.add(new Mate(
                        id,
                        entry.path("name").asText(),
                        "people".equals(list),
                        entry.path("org").asText(""),
                        entry.path("dept").asText(""),
                        roles,
                        "%s[%d].roles".formatted(list, at)));
            }
        }
        return new Crew(definition.root().path("employees").asInt(), mates, systems(definition));
    }

    private static List<OwnedSystem> systems(Definition definition) {
        List<OwnedSystem> systems = new ArrayList<>();
        List<JsonNode> entries = definition.entries("ai_systems");
        for (int at = 0; at < entries.size(); at++) {
            JsonNode entry = entries.get(at);
            systems.add(new OwnedSystem(
                    entry.path("id").asText(),
                    entry.path("name").asText(),
                    entry.path("owner").asText(),
                    entry.path("origin").asText().startsWith("built"),
                    "high".equals(entry.path("act_class").asText()),
                    "ai_systems[%d].owner".formatted(at)));
        }
        return systems;
    }

    /** The same crew if somebody had one more role. */
    Crew giving(String person, String role) {
        return new Crew(
                employees,
                mates.stream()
                        .map(mate -> mate.id().equals(person) ? mate.with(role) : mate)
                        .toList(),
                systems);
    }

    boolean tiny() {
        return employees < SmallFirmStaff.LARGE_ENOUGH;
    }

    List<Mate> holding(String role) {
        return mates.stream().filter(mate -> mate.holds(role)).toList();
    }

    /** Internal auditors who are on no other side: not the consultancy, not the AIMS manager or sponsor, not tiny staff. */
    List<Mate> freeAuditors() {
        return holding(AUDITOR).stream()
                .filter(mate -> !consultancy(mate) && !mate.holds("aims_manager") && !mate.holds("executive_sponsor"))
                .filter(mate -> !(tiny() && mate.staff()))
                .toList();
    }

    /** Whether somebody leads the consultancy or works for the firm that does. */
    boolean consultancy(Mate mate) {
        return mate.holds(CONSULTANT)
                || !mate.organisation().isBlank()
                        && holding(CONSULTANT).stream()
                                .anyMatch(lead -> lead.organisation().equals(mate.organisation()));
    }

    static String names(List<Mate> mates) {
        return mates.stream().map(Mate::name).collect(Collectors.joining(" or "));
    }
}
