package io.pathway42.engine;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The rules of separation of duties, and who stands in when they leave nobody; data, read once. */
@Component
public class SeparationRules {

    private final Map<String, Rule> byId;
    private final Map<String, List<String>> standIns;
    private final Map<String, String> roles;

    SeparationRules() throws IOException {
        try (InputStream file = new ClassPathResource("standard/separation.yaml").getInputStream()) {
            Content content = new YAMLMapper().readValue(file, Content.class);
            byId = content.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
            standIns = content.standIns();
            roles = content.roles();
        }
    }

    public Rule get(String id) {
        Rule rule = byId.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("There is no rule " + id + " of separation of duties");
        }
        return rule;
    }

    /** Roles whose holders may do a step when its rules leave no holder of its own role, in this order. */
    List<String> standIns(String role) {
        return standIns.getOrDefault(role, standIns.getOrDefault("default", List.of()));
    }

    /** What keeps people from holding a role at all. */
    List<Separation> ofRole(String role) {
        return Separation.read(roles.getOrDefault(role, roles.getOrDefault("default", "")));
    }

    /**
     * A rule.
     *
     * @param text what it asks, in a sentence that anybody understands
     * @param wayOut who may do it instead where nobody is left
     * @param soft whether the AIMS manager or the lead consultant may overrule it with a reason that stays on record
     */
    public record Rule(String id, String text, String wayOut, boolean soft) {}

    private record Content(List<Rule> rules, Map<String, List<String>> standIns, Map<String, String> roles) {}
}
