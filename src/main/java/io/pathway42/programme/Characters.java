package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.problem.Fault;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Finds characters in texts that no register can keep. */
final class Characters {

    private Characters() {}

    static void check(Entry definition) {
        Deque<Entry> open = new ArrayDeque<>();
        open.push(definition);
        while (!open.isEmpty()) {
            Entry entry = open.pop();
            JsonNode node = entry.node();
            if (node.isTextual() && node.asText().chars().anyMatch(Characters::unkept)) {
                entry.faults().add(new Fault(entry.path(), "Holds a control character. Remove it."));
            }
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                open.push(new Entry(entry.path() + "[" + i + "]", node.get(i), entry.faults()));
            }
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                open.push(new Entry(entry.at(field.getKey()), field.getValue(), entry.faults()));
            }
        }
    }

    private static boolean unkept(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
