package io.pathway42.inventory;

import io.pathway42.engine.Subject;
import io.pathway42.engine.SubjectSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** AI systems as subjects of tasks; their owners get the tasks. */
@Component
class SystemSubjects implements SubjectSource {

    private final AiSystems systems;

    SystemSubjects(AiSystems systems) {
        this.systems = systems;
    }

    @Override
    public String variable() {
        return "systemId";
    }

    @Override
    public Optional<Subject> find(String programmeId, String ref) {
        return systems.find(programmeId, ref)
                .map(system -> new Subject(ref, system.name(), system.owner().isEmpty() ? null : system.owner()));
    }
}
