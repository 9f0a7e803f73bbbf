package io.pathway42.programme;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/** A definition as text, in JSON or YAML, that came from outside and is not trusted. */
final class DefinitionText {

    static final int LONGEST = 5 * 1024 * 1024;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(40)
            .maxStringLength(200_000)
            .maxNumberLength(100)
            .build();
    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final ObjectMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private DefinitionText() {}

    /**
     * @param json whether it says to be JSON; YAML otherwise
     * @throws Problem.Unreadable with the place where reading stopped
     */
    static JsonNode read(byte[] text, boolean json) {
        if (text.length > LONGEST) {
            throw unreadable("It is larger than 5 MiB, which no definition needs. Send the definition alone.", "");
        }
        try (JsonParser parser = json ? JSON.createParser(text) : new WithoutAliases(YAML.createParser(text))) {
            JsonNode root = TREES.readTree(parser);
            if (root == null || !root.isObject()) {
                throw unreadable("It must be one object with fields such as id, name and people.", "");
            }
            return root;
        } catch (JsonProcessingException broken) {
            throw unreadable(why(broken, json), place(broken.getLocation()));
        } catch (IOException | YAMLException broken) {
            throw unreadable(notText(json), "");
        }
    }

    private static String why(JsonProcessingException broken, boolean json) {
        String said = broken.getOriginalMessage().lines().findFirst().orElse("");
        return said.isEmpty() || said.contains("Exception") ? notText(json) : said;
    }

    private static String notText(boolean json) {
        return "It is not text in UTF-8 that " + (json ? "JSON" : "YAML") + " allows.";
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static Problem.Unreadable unreadable(String why, String place) {
        return new Problem.Unreadable(
                "definition-unreadable",
                (place.isEmpty()
                                ? "The definition cannot be read."
                                : "The definition cannot be read from %s on.".formatted(place))
                        + " " + why,
                List.of(new Fault(place, why)));
    }

    /** Refuses references from one place of a YAML text to another, which can blow up. */
    private static final class WithoutAliases extends JsonParserDelegate {

        private final YAMLParser yaml;

        WithoutAliases(YAMLParser yaml) {
            super(yaml);
            this.yaml = yaml;
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken token = super.nextToken();
            if (yaml.isCurrentAlias()) {
                throw unreadable(
                        "References such as *name are not taken. Write the value out.",
                        place(yaml.currentTokenLocation()));
            }
            return token;
        }
    }
}
