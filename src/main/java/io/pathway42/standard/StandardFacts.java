package io.pathway42.standard;

import java.util.Map;
import org.springframework.stereotype.Component;

/** What answers the questions of the models, as people call it. */
@Component
public class StandardFacts {

    private final Map<String, String> labels =
            StandardFiles.read("facts", StandardFiles.FactsFile.class).facts();

    /** What a process variable holds: {@code route of the impact assessment}; its name where that says it. */
    public String label(String variable) {
        return labels.getOrDefault(variable, variable);
    }
}
