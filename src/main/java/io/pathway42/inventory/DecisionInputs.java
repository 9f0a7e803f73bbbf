package io.pathway42.inventory;

import java.util.LinkedHashMap;
import java.util.Map;

/** The inputs of the decision tables, made of what the inventory stores. */
public final class DecisionInputs {

    private DecisionInputs() {}

    /** Inputs of {@code act-class}. */
    public static Map<String, Object> actClass(ActFacts facts) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("reach", facts.reach());
        inputs.put("prohibitedPractice", facts.prohibitedPractice());
        inputs.put("annexOne", facts.annexOne());
        inputs.put("annexThreeArea", facts.annexThreeArea());
        inputs.put("exemption", facts.exemption());
        inputs.put("profiling", facts.profiling());
        inputs.put("transparencyDuty", facts.transparencyDuty());
        return inputs;
    }

    /** Inputs of {@code impact-route}. */
    public static Map<String, Object> impactRoute(
            String actClass, AiSystem system, Screening screening, Exposure exposure) {
        boolean reachesIntoLives = screening.q5() || screening.q8() || screening.q10();
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("actClass", actClass);
        inputs.put("protectedMatter", screening.q2());
        inputs.put("vulnerablePeople", screening.q3());
        inputs.put("sensitiveAtScale", screening.q4() && screening.q9());
        inputs.put("supplied", exposure.supplied());
        inputs.put("publicFacing", screening.q6());
        inputs.put("contentForOthers", screening.q7());
        inputs.put("noticeableEffect", exposure.noticeableEffect() || (system.personalData() && reachesIntoLives));
        inputs.put("decisionsRest", exposure.decisionsRest() || screening.q1());
        inputs.put("staysUninformed", exposure.staysUninformed() && system.thirdPartyOrEmbedded());
        return inputs;
    }
}
