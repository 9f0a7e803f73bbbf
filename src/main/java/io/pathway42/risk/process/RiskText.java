package io.pathway42.risk.process;

import io.pathway42.identity.People;
import io.pathway42.risk.Risk;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the forms about one risk say of it. */
@Component
class RiskText {

    private static final Map<String, String> TREATMENT = Map.of(
            "modify", "modify",
            "avoid", "avoid",
            "share", "share",
            "retain", "retain");

    private final People people;

    RiskText(People people) {
        this.people = people;
    }

    Map<String, Object> of(Risk risk) {
        Map<String, Object> text = new HashMap<>();
        text.put("riskTitle", risk.title());
        text.put("treatment", TREATMENT.getOrDefault(risk.treatment(), "not planned"));
        text.put("measures", risk.measures());
        text.put("rating", risk.rating());
        text.put("residualLikelihood", risk.residualLikelihood());
        text.put("residualImpact", risk.residualImpact());
        text.put("residualRating", risk.residualRating());
        text.put("ownerName", people.name(risk.owner()));
        text.put("authorityBecause", risk.authorityBecause());
        text.put("acceptedUntil", Objects.toString(risk.acceptedUntil(), "further notice"));
        return text;
    }
}
