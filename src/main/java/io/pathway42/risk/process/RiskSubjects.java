package io.pathway42.risk.process;

import io.pathway42.engine.Subject;
import io.pathway42.engine.SubjectSource;
import io.pathway42.identity.People;
import io.pathway42.risk.Risks;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What tasks of this module are about: one risk, or the risks or systems of one person. */
@Configuration(proxyBeanMethods = false)
class RiskSubjects {

    private static final int LONGEST_TITLE = 200;

    @Bean
    SubjectSource riskSubject(Risks risks) {
        return new Source(
                "riskId",
                (programmeId, ref) ->
                        risks.find(programmeId, ref).map(risk -> new Subject(ref, cut(risk.title()), risk.owner())));
    }

    @Bean
    SubjectSource riskOwnerSubject(People people) {
        return new Source("riskOwner", (programmeId, person) -> person(people, person));
    }

    @Bean
    SubjectSource systemOwnerSubject(People people) {
        return new Source("systemOwner", (programmeId, person) -> person(people, person));
    }

    private static String cut(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1) + "…" : title;
    }

    private static Optional<Subject> person(People people, String person) {
        return Optional.of(new Subject(person, people.name(person), person));
    }

    private record Source(String variable, BiFunction<String, String, Optional<Subject>> finder)
            implements SubjectSource {

        @Override
        public Optional<Subject> find(String programmeId, String ref) {
            return finder.apply(programmeId, ref);
        }
    }
}
