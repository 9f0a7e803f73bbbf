package io.pathway42.audit;

import io.pathway42.engine.Subject;
import io.pathway42.engine.SubjectSource;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What tasks of this module are about. */
@Configuration(proxyBeanMethods = false)
class AuditSubjects {

    private static final int SHORT = 100;

    @Bean
    SubjectSource findingSubject(Findings findings) {
        return source(
                "findingId",
                (programmeId, ref) ->
                        findings.find(programmeId, ref).map(finding -> subject(ref, finding.label(), finding.owner())));
    }

    @Bean
    SubjectSource concernSubject(Concerns concerns) {
        return source(
                "concernId",
                (programmeId, ref) ->
                        concerns.find(programmeId, ref).map(concern -> subject(ref, concern.text(), concern.owner())));
    }

    @Bean
    SubjectSource auditSubject(Audits audits) {
        return source(
                "auditId",
                (programmeId, ref) ->
                        audits.find(programmeId, ref).map(audit -> new Subject(ref, audit.title(), null)));
    }

    private static Subject subject(String ref, String title, String owner) {
        @Nullable String person = owner.isEmpty() ? null : owner;
        return new Subject(ref, title.length() <= SHORT ? title : title.substring(0, SHORT) + "…", person);
    }

    private static SubjectSource source(String variable, BiFunction<String, String, Optional<Subject>> find) {
        return new Source(variable, find);
    }

    private record Source(String variable, BiFunction<String, String, Optional<Subject>> finder)
            implements SubjectSource {

        @Override
        public Optional<Subject> find(String programmeId, String ref) {
            return finder.apply(programmeId, ref);
        }
    }
}
