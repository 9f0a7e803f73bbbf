package io.pathway42.standard;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When people are reminded of tasks, to whom late work is taken, and how often a delivery is tried. */
@Component
public class StandardReminders {

    private final RemindersFile file = StandardFiles.read("reminders", RemindersFile.class);

    /** In the order in which a task reaches them. */
    public List<Stage> stages() {
        return file.stages();
    }

    /** How long to wait after each failed try to send a mail. */
    public List<Duration> mailRetries() {
        return durations(file.retries().mail());
    }

    /** How long to wait after each failed try to call a webhook. */
    public List<Duration> webhookRetries() {
        return durations(file.retries().webhooks());
    }

    private static List<Duration> durations(List<String> texts) {
        return texts.stream().map(Duration::parse).toList();
    }

    /**
     * When somebody is told about a task.
     *
     * @param before how long before it is due; null when it is after
     * @param after how long after it was due; null when it is before
     * @param to {@code owner} or a role of the programme
     */
    public record Stage(
            String id,
            @Nullable String before,
            @Nullable String after,
            String to,
            String basis,
            @Nullable String source) {

        public static final String OWNER = "owner";

        public boolean late() {
            return after != null;
        }
    }

    record RemindersFile(List<Stage> stages, Retries retries) {

        RemindersFile {
            stages = List.copyOf(stages);
        }
    }

    record Retries(List<String> mail, List<String> webhooks) {}
}
