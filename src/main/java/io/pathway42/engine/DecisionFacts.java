package io.pathway42.engine;

import java.util.Map;

/**
 * Gives a decision table its inputs from a module's registers, and takes its result back. One bean per decision key; a
 * decision without one takes its inputs from the variables of the process.
 */
public interface DecisionFacts {

    /** Key of the decision: {@code act-class}. */
    String decision();

    Map<String, Object> facts(DecisionContext context);

    /** Stores the outcome, inside the transaction of the process. */
    default void decided(DecisionContext context, DecisionOutcome outcome) {}

    /**
     * @param subject ref of what is decided about, empty for the programme as a whole
     * @param variables ids and routing facts of the process
     */
    record DecisionContext(String programmeId, String clientId, String subject, Map<String, Object> variables) {}
}
