package io.pathway42.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** A decision table of the product, asked without the application around it. */
public final class DecisionTable {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision decision;

    private DecisionTable(DmnDecision decision) {
        this.decision = decision;
    }

    public static DecisionTable of(String module, String key) {
        String path = "/processes/" + module + "/" + key + ".dmn";
        try (InputStream table = DecisionTable.class.getResourceAsStream(path)) {
            return new DecisionTable(ENGINE.parseDecision(key, table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outputs of the one row that fires. */
    public Map<String, Object> answer(Map<String, Object> facts) {
        return ENGINE.evaluateDecisionTable(decision, facts).getSingleResult().getEntryMap();
    }
}
