package io.pathway42.engine;

import java.util.Map;

/**
 * What a decision table answered.
 *
 * @param outputs by output name; tables of this product have the outputs {@code rule} (number of the fired row) and
 *     {@code because} (the reason in words) beside their result
 */
public record DecisionOutcome(String decision, Map<String, Object> outputs) {

    public String text(String output) {
        Object value = outputs.get(output);
        return value == null ? "" : value.toString();
    }
}
