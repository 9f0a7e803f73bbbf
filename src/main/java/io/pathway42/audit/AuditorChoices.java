package io.pathway42.audit;

import io.pathway42.engine.FormChoices;
import io.pathway42.engine.RoleHolders;
import io.pathway42.identity.People;
import java.util.List;
import org.springframework.stereotype.Component;

/** The internal auditors, as choices of a form. */
@Component
class AuditorChoices implements FormChoices {

    private final RoleHolders holders;
    private final People people;

    AuditorChoices(RoleHolders holders, People people) {
        this.holders = holders;
        this.people = people;
    }

    @Override
    public String key() {
        return "auditors";
    }

    @Override
    public List<Choice> choices(String programmeId) {
        return holders.of(programmeId, "internal_auditor").stream()
                .map(auditor -> new Choice(people.name(auditor), auditor))
                .toList();
    }
}
