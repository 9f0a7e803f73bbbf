package io.pathway42.programme.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reaches values of a definition by their paths, such as {@code absent[0].from}. */
final class Tree {

    private static final Pattern SEGMENT = Pattern.compile("([^.\\[]+)(?:\\[(\\d+)])?");

    private Tree() {}

    /** What is there; missing when nothing is. */
    static JsonNode at(JsonNode node, String path) {
        JsonNode here = node;
        Matcher segment = SEGMENT.matcher(path);
        while (segment.find()) {
            here = here.path(segment.group(1));
            if (segment.group(2) != null) {
                here = here.path(Integer.parseInt(segment.group(2)));
            }
        }
        return here.isNull() ? MissingNode.getInstance() : here;
    }

    static void put(ObjectNode node, String path, JsonNode value) {
        ObjectNode here = node;
        Matcher segment = SEGMENT.matcher(path);
        while (segment.find()) {
            String name = segment.group(1);
            if (segment.hitEnd()) {
                here.set(name, value);
            } else if (segment.group(2) == null) {
                here = object(here, name);
            } else {
                ArrayNode list = list(here, name);
                if (list.isEmpty()) {
                    list.addObject();
                }
                here = (ObjectNode) list.get(0);
            }
        }
    }

    /** The list at a path of names, made where there is none. */
    static ArrayNode list(ObjectNode node, String path) {
        int dot = path.lastIndexOf('.');
        ObjectNode holder = dot < 0 ? node : object(node, path.substring(0, dot));
        String name = path.substring(dot + 1);
        if (!(holder.get(name) instanceof ArrayNode)) {
            holder.set(name, JsonNodeFactory.instance.arrayNode());
        }
        return (ArrayNode) holder.get(name);
    }

    private static ObjectNode object(ObjectNode node, String name) {
        if (!(node.get(name) instanceof ObjectNode)) {
            node.set(name, JsonNodeFactory.instance.objectNode());
        }
        return (ObjectNode) node.get(name);
    }
}
