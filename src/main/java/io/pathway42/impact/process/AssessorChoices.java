package io.pathway42.impact.process;

import io.pathway42.engine.FormChoices;
import io.pathway42.identity.People;
import io.pathway42.impact.Assessors;
import java.util.List;
import org.springframework.stereotype.Component;

/** The people whom the AIMS manager may name as assessor. */
@Component
class AssessorChoices implements FormChoices {

    private final Assessors assessors;
    private final People people;

    AssessorChoices(Assessors assessors, People people) {
        this.assessors = assessors;
        this.people = people;
    }

    @Override
    public String key() {
        return "assessors";
    }

    @Override
    public List<Choice> choices(String programmeId) {
        return assessors.all(programmeId).stream()
                .map(person -> new Choice(people.name(person), person))
                .toList();
    }
}
