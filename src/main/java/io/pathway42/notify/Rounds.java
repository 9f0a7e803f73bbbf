package io.pathway42.notify;

import io.pathway42.engine.ModelReadable;
import org.springframework.stereotype.Component;

/** When the timer of the rounds fires, for its model to read. */
@Component
public class Rounds implements ModelReadable {

    private final NotifySettings settings;

    Rounds(NotifySettings settings) {
        this.settings = settings;
    }

    /** A cron expression with seconds. */
    public String cron() {
        return settings.rounds();
    }
}
