package io.pathway42.gap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.programme.CarriedOver;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The work that is not done when a cycle ends: with it the next one begins. */
@Component
class CarriedBacklog implements CarriedOver {

    private final Backlog backlog;
    private final Clock clock;

    CarriedBacklog(Backlog backlog, Clock clock) {
        this.backlog = backlog;
        this.clock = clock;
    }

    @Override
    public void into(String programmeId, ObjectNode definition, LocalNames names) {
        ArrayNode items = definition.putArray("remediation_backlog");
        backlog.all(programmeId).stream()
                .filter(item -> !item.done())
                .forEach(item -> item(items.addObject(), item, names));
    }

    /** A day that has passed says nothing about the next cycle, which finds one of its own. */
    private void item(ObjectNode entry, BacklogItem item, LocalNames names) {
        entry.put("id", item.ref())
                .put("title", item.title())
                .put("effort_days", item.effortDays())
                .put("status", item.status());
        item.requirementRefs().forEach(entry.withArray("refs")::add);
        String owner = names.of(item.owner());
        if (!owner.isEmpty()) {
            entry.put("owner", owner);
        }
        if (item.agreedPriority() != null) {
            entry.put("priority", item.agreedPriority());
        }
        if (item.due().isAfter(LocalDate.now(clock))) {
            entry.put("due", item.due().toString());
        }
    }
}
