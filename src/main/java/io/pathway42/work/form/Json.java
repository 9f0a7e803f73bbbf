package io.pathway42.work.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Reads and writes schemas. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The form is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    static @Nullable Object value(JsonNode node) {
        return MAPPER.convertValue(node, Object.class);
    }

    static JsonNode node(Object value) {
        return MAPPER.valueToTree(value);
    }
}
