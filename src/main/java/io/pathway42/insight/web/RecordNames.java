package io.pathway42.insight.web;

import io.pathway42.evidence.StepRecord;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names of the people behind records and registers, each looked up once. */
@Component
class RecordNames {

    private final People people;

    RecordNames(People people) {
        this.people = people;
    }

    /** Everybody of a programme. */
    Map<String, String> ofProgramme(String programmeId) {
        return people.ofProgramme(programmeId).stream().collect(Collectors.toMap(Person::signIn, Person::name));
    }

    Map<String, String> of(List<StepRecord> records) {
        return records.stream()
                .map(StepRecord::person)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), people::name));
    }
}
