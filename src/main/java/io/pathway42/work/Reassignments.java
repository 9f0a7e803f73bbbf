package io.pathway42.work;

import io.pathway42.engine.Engine;
import io.pathway42.engine.Owner;
import io.pathway42.engine.PersonLeft;
import io.pathway42.engine.RoleHoldersChanged;
import io.pathway42.engine.SubjectOwnerChanged;
import io.pathway42.identity.CurrentPerson;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves open tasks when those who answer for them change. Who already has one and still may keep it, keeps it. */
@Component
class Reassignments {

    private static final String SYSTEM = "system";

    private final WorkItems items;
    private final Engine engine;
    private final Moves moves;
    private final CurrentPerson current;

    Reassignments(WorkItems items, Engine engine, Moves moves, CurrentPerson current) {
        this.items = items;
        this.engine = engine;
        this.moves = moves;
        this.current = current;
    }

    @EventListener
    void on(RoleHoldersChanged changed) {
        items.openOfRole(changed.programmeId(), changed.role())
                .forEach(task -> ownAnew(task, "The holders of the role changed"));
    }

    @EventListener
    void on(SubjectOwnerChanged changed) {
        items.openAbout(changed.programmeId(), changed.subjectRef())
                .forEach(task -> ownAnew(task, "Somebody else answers for " + changed.subjectRef()));
    }

    @EventListener
    void on(PersonLeft left) {
        items.openWith(left.person()).forEach(task -> ownAnew(task, "Who had it left"));
    }

    private void ownAnew(WorkItem task, String reason) {
        Owner owner = engine.ownerOf(task.taskId());
        String keeps = task.assignee();
        boolean stays = keeps != null && owner.candidates().contains(keeps);
        String to = stays ? keeps : owner.assignee();
        items.offer(task.taskId(), owner.candidates());
        if (!Objects.equals(keeps, to) || task.reason() != owner.reason()) {
            engine.move(task.taskId(), task.clientId(), to, by());
            moves.note(task, to, by(), owner.reason(), reason);
        }
    }

    private String by() {
        return current.signedIn().orElse(SYSTEM);
    }
}
