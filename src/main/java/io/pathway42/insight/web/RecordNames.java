package io.pathway42.insight.web;

import io.pathway42.evidence.StepRecord;
import io.pathway42.identity.People;
import io.pathway42.standard.Catalogue;
import io.pathway42.web.Labels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names of the people and roles behind records and registers, each looked up once. */
@Component
class RecordNames {

    private final People people;

    private final Catalogue catalogue;
    private final Labels labels;

    RecordNames(People people, Catalogue catalogue, Labels labels) {
        this.people = people;
        this.catalogue = catalogue;
        this.labels = labels;
    }

    /** Everybody of a programme by sign-in name, and every role by its id. */
    Map<String, String> ofProgramme(String programmeId) {
        Map<String, String> names = new HashMap<>();
        catalogue.roles().forEach(role -> names.put(role, labels.role(role)));
        people.ofProgramme(programmeId).forEach(person -> names.put(person.signIn(), person.name()));
        return names;
    }

    /** Those who made them, and the people that they are about. */
    Map<String, String> of(List<StepRecord> records) {
        return records.stream()
                .flatMap(record -> Stream.concat(
                        Stream.of(record.person()),
                        Stream.ofNullable(record.subject()).filter(subject -> subject.contains("@"))))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), people::name));
    }
}
