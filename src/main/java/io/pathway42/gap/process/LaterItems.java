package io.pathway42.gap.process;

import io.pathway42.engine.Engine;
import io.pathway42.gap.BacklogItemAdded;
import io.pathway42.gap.BacklogItems;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the pathway of each item that is added after the release, so that somebody works it off. */
@Component
class LaterItems {

    static final String SUBJECT = "itemId";

    private final Engine engine;
    private final BacklogItems items;

    LaterItems(Engine engine, BacklogItems items) {
        this.engine = engine;
        this.items = items;
    }

    @EventListener
    void on(BacklogItemAdded added) {
        if (engine.tell("backlog-item-added", added.programmeId(), added.clientId(), Map.of(SUBJECT, added.ref()))) {
            items.later(added.programmeId(), added.ref());
        }
    }
}
