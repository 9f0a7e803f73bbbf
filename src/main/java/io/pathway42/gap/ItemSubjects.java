package io.pathway42.gap;

import io.pathway42.engine.Subject;
import io.pathway42.engine.SubjectSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Backlog items as subjects of tasks; their owners get the tasks. */
@Component
class ItemSubjects implements SubjectSource {

    private final Backlog backlog;

    ItemSubjects(Backlog backlog) {
        this.backlog = backlog;
    }

    @Override
    public String variable() {
        return "itemId";
    }

    @Override
    public Optional<Subject> find(String programmeId, String ref) {
        return backlog.find(programmeId, ref)
                .map(item -> new Subject(ref, item.title(), item.owner().isEmpty() ? null : item.owner()));
    }
}
