package io.pathway42.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of a model as a picture of it shows: the elements at which something can be done, called or waited for.
 *
 * @param process its key
 * @param name as people call it
 * @param nodes by id, from left to right
 */
public record Drawing(String definitionId, String process, String name, int version, Map<String, Node> nodes) {

    /** The name of an element, its id when the model gives it none. */
    public String nameOf(String element) {
        Node node = nodes.get(element);
        return node == null ? element : node.name();
    }

    /**
     * An element.
     *
     * @param type as BPMN calls it, for instance {@code userTask}
     * @param calls key of the process that it calls, when it calls one
     * @param many whether it is done for each of several things
     */
    public record Node(
            String element,
            String name,
            String type,
            @Nullable String calls,
            boolean many) {

        boolean waits() {
            return "receiveTask".equals(type) || "intermediateCatchEvent".equals(type);
        }
    }
}
