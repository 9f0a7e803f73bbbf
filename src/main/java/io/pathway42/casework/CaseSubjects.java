package io.pathway42.casework;

import io.pathway42.engine.KeptAway;
import io.pathway42.engine.Subject;
import io.pathway42.engine.SubjectSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What tasks of a case are about, and who is kept away from them. */
@Configuration(proxyBeanMethods = false)
class CaseSubjects {

    @Bean
    SubjectSource caseSubject(Cases cases) {
        return new SubjectSource() {
            @Override
            public String variable() {
                return CaseEvents.SUBJECT;
            }

            @Override
            public Optional<Subject> find(String programmeId, String ref) {
                return cases.find(programmeId, ref)
                        .map(entry ->
                                new Subject(ref, entry.title(), entry.handler().isEmpty() ? null : entry.handler()));
            }
        };
    }

    @Bean
    KeptAway whomTheCaseIsAbout(Cases cases) {
        return new KeptAway() {
            @Override
            public String ground() {
                return "case-subject";
            }

            @Override
            public String because() {
                return "cannot handle this case";
            }

            @Override
            public List<String> people(String programmeId, @Nullable Subject subject) {
                if (subject == null || cases.find(programmeId, subject.ref()).isEmpty()) {
                    return List.of();
                }
                String about = cases.secret(programmeId, subject.ref()).aboutPerson();
                return about.isEmpty() ? List.of() : List.of(about);
            }
        };
    }
}
