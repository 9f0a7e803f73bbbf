package io.pathway42;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Definitions of clients for tests. */
public final class Definitions {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Definitions() {}

    /** The text of a definition that ships with the demonstration. */
    public static String text(String client) {
        try (InputStream file = Definitions.class.getResourceAsStream("/demo/" + client + ".yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public static ObjectNode tree(String client) {
        try {
            return (ObjectNode) YAML.readTree(text(client));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A definition like that of a client that ships, for a client of its own. */
    public static ObjectNode like(String client, Consumer<ObjectNode> change) {
        ObjectNode definition = tree(client);
        definition.put("id", next(client));
        change.accept(definition);
        return definition;
    }

    /** An id that no other test uses. */
    public static String next(String client) {
        return client + "-" + NUMBER.incrementAndGet();
    }

    public static ObjectNode like(String client) {
        return like(client, definition -> {});
    }

    /** The same with a consultant of its own in place of one who leads programmes of other tests. */
    public static ObjectNode apart(String client, String consultant) {
        ObjectNode definition = like(client);
        String id = definition.path("id").asText();
        try {
            return (ObjectNode)
                    YAML.readTree(YAML.writeValueAsString(definition).replace(consultant, consultant + "." + id));
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static ObjectNode entry(JsonNode definition, String list, int index) {
        return (ObjectNode) definition.path(list).path(index);
    }
}
