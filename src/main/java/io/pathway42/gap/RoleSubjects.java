package io.pathway42.gap;

import io.pathway42.engine.Subject;
import io.pathway42.engine.SubjectSource;
import io.pathway42.standard.Roles;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Roles as subjects of questionnaires. */
@Component
class RoleSubjects implements SubjectSource {

    @Override
    public String variable() {
        return "role";
    }

    @Override
    public Optional<Subject> find(String programmeId, String ref) {
        return Optional.of(new Subject(ref, Roles.title(ref), null));
    }
}
