package io.pathway42.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unbescape.xml.XmlEscape;

/** Forms and models in the language of who reads them. What is deployed, and what records name by hash, stays English. */
@Component
public class Translated {

    private static final List<String> SAID = List.of("label", "description", "text", "dateLabel", "timeLabel");
    private static final Pattern NAMED = Pattern.compile("(<bpmn:\\w+ [^>]*?\\bname=\")([^\"]+)");

    private final Sentences sentences;

    Translated(Sentences sentences) {
        this.sentences = sentences;
    }

    /** A Camunda Form with its labels, help and choices translated; the one given is left as it was. */
    public JsonNode form(JsonNode schema) {
        JsonNode translated = schema.deepCopy();
        translate(translated);
        return translated;
    }

    private void translate(JsonNode parent) {
        for (JsonNode component : parent.path("components")) {
            SAID.forEach(key -> say(component, key));
            component.path("values").forEach(choice -> say(choice, "label"));
            component.path("columns").forEach(column -> say(column, "label"));
            translate(component);
        }
    }

    private void say(JsonNode component, String key) {
        if (component instanceof ObjectNode said && said.path(key).isTextual()) {
            said.put(key, sentences.text(said.path(key).textValue()));
        }
    }

    /** What a form shows beside its fields, translated where we said it; what is to be sent stays as it is. */
    public Map<String, Object> shown(JsonNode schema, Map<String, Object> data) {
        Set<String> sent = new HashSet<>();
        keys(schema, sent);
        Map<String, Object> shown = new LinkedHashMap<>(data);
        shown.replaceAll((key, value) -> sent.contains(key) ? value : said(value));
        return shown;
    }

    private static void keys(JsonNode parent, Set<String> keys) {
        for (JsonNode component : parent.path("components")) {
            Stream.of("key", "path")
                    .map(place -> component.path(place).asText("").split("\\.", 2)[0])
                    .forEach(keys::add);
            keys(component, keys);
        }
    }

    private Object said(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::said).toList();
        }
        if (value instanceof Map<?, ?> row) {
            Map<Object, Object> said = new LinkedHashMap<>();
            row.forEach((key, each) -> said.put(key, said(each)));
            return said;
        }
        return value instanceof String text ? sentences.shown(text) : value;
    }

    /** A model in BPMN XML with the names in its picture translated. */
    public String model(String xml) {
        return NAMED.matcher(xml).replaceAll(this::named);
    }

    private String named(MatchResult element) {
        String name = sentences.name(XmlEscape.unescapeXml(element.group(2)));
        return Matcher.quoteReplacement(element.group(1) + XmlEscape.escapeXml10AttributeMinimal(name));
    }
}
