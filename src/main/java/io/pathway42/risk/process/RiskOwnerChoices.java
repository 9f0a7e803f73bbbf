package io.pathway42.risk.process;

import io.pathway42.engine.FormChoices;
import io.pathway42.identity.People;
import io.pathway42.risk.RiskOwners;
import java.util.List;
import org.springframework.stereotype.Component;

/** The people who may own a risk. */
@Component
class RiskOwnerChoices implements FormChoices {

    private final RiskOwners owners;
    private final People people;

    RiskOwnerChoices(RiskOwners owners, People people) {
        this.owners = owners;
        this.people = people;
    }

    @Override
    public String key() {
        return "riskOwners";
    }

    @Override
    public List<Choice> choices(String programmeId) {
        return owners.all(programmeId).stream()
                .map(person -> new Choice(people.name(person), person))
                .toList();
    }
}
