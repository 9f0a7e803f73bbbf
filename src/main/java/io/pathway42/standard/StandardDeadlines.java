package io.pathway42.standard;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The deadlines of steps and the timers that hold where no contract or plan says otherwise, with their sources. */
@Component
public class StandardDeadlines {

    private final SingletonSupplier<StandardFiles.DeadlinesFile> content =
            SingletonSupplier.of(() -> StandardFiles.read("deadlines", StandardFiles.DeadlinesFile.class));

    /** Deadline of a step by its number: {@code 10wd}, an ISO 8601 duration, or a timer's key. */
    public Optional<String> ofStep(String number) {
        return Optional.ofNullable(file().steps().get(number));
    }

    public Optional<Timer> timer(String key) {
        return Optional.ofNullable(file().timers().get(key))
                .map(entry -> new Timer(key, entry.event(), entry.value(), entry.basis(), entry.source()));
    }

    public Map<String, String> steps() {
        return Map.copyOf(file().steps());
    }

    private StandardFiles.DeadlinesFile file() {
        return content.obtain();
    }

    /**
     * How long something may take.
     *
     * @param event what the time is for
     * @param value ISO 8601 duration, or working days as {@code 10wd}
     * @param basis {@code 17021}, {@code CB}, {@code LAW}, {@code STD}, {@code PUB} or {@code OWN}
     * @param source where the value comes from
     */
    public record Timer(
            String key,
            String event,
            String value,
            String basis,
            @Nullable String source) {}
}
