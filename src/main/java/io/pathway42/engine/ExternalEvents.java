package io.pathway42.engine;

import io.pathway42.engine.AwaitedEvents.Awaited;
import io.pathway42.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets what happened outside reach the process that waits for it, or the pathway that listens. */
@Component
public class ExternalEvents {

    /** Events that a pathway hears at any time, by an event subprocess of its own. */
    private static final Set<String> HEARD_ANY_TIME =
            Set.of("scope-change", "prohibited-use", "withdraw", "target-date-change", "law-change");

    private static final String SYSTEM = "system";

    private final AwaitedEvents awaited;
    private final Map<String, ExternalEventHandler> handlers;
    private final Engine engine;

    ExternalEvents(AwaitedEvents awaited, List<ExternalEventHandler> handlers, Engine engine) {
        this.awaited = awaited;
        this.handlers = handlers.stream().collect(Collectors.toMap(ExternalEventHandler::type, Function.identity()));
        this.engine = engine;
    }

    /**
     * Checks, stores and passes on an event, all or nothing.
     *
     * @throws Problem.Refused when the type is unknown or its data are at fault
     * @throws Problem.Conflict when nothing waits for it now
     */
    @Transactional
    public void accept(ExternalEvent event) {
        if (HEARD_ANY_TIME.contains(event.type())) {
            tell(event);
        } else if (handlers.containsKey(event.type())) {
            ExternalEventHandler handler = Objects.requireNonNull(handlers.get(event.type()));
            handler.starts().ifPresentOrElse(process -> start(event, handler, process), () -> receive(event, handler));
        } else {
            throw Problem.Refused.because(
                    "type",
                    "'%s' is not an event this programme takes. Use one of: %s."
                            .formatted(event.type(), String.join(", ", known())));
        }
    }

    /** The types of event that can be handed in. */
    public List<String> known() {
        return java.util.stream.Stream.concat(HEARD_ANY_TIME.stream(), handlers.keySet().stream())
                .sorted()
                .toList();
    }

    /** Nobody is noted as having started it: who speaks up may want to stay unknown. */
    private void start(ExternalEvent event, ExternalEventHandler handler, String process) {
        engine.start(process, event.programmeId(), event.clientId(), SYSTEM, handler.accept(event));
    }

    private void receive(ExternalEvent event, ExternalEventHandler handler) {
        if (handler.aboutSubject()
                && (event.subject() == null || event.subject().isBlank())) {
            throw Problem.Refused.because("subject", "Name what '%s' is about.".formatted(event.type()));
        }
        List<Awaited> waiting = awaited.of(event.programmeId());
        Awaited match = waiting.stream()
                .filter(w -> w.type().equals(event.type()))
                .filter(w -> w.subject() == null || w.subject().equals(event.subject()))
                .findFirst()
                .orElseThrow(() -> notAwaited(event, waiting));
        Map<String, Object> facts = handler.accept(event);
        engine.receive(event.type(), match.executionId(), event.clientId(), event.person(), facts);
    }

    private void tell(ExternalEvent event) {
        ExternalEventHandler handler = handlers.get(event.type());
        Map<String, Object> facts = handler == null ? Map.of() : handler.accept(event);
        if (!engine.tell(event.type(), event.programmeId(), event.clientId(), event.person(), facts)) {
            throw new Problem.Conflict(
                    "event-not-heard",
                    "The programme does not take '%s' now: it is closed or suspended.".formatted(event.type()));
        }
    }

    private static Problem.Conflict notAwaited(ExternalEvent event, List<Awaited> waiting) {
        String now = waiting.stream()
                .map(w -> w.subject() == null ? w.type() : w.type() + " for " + w.subject())
                .collect(Collectors.joining(", "));
        return new Problem.Conflict(
                "event-not-awaited",
                "The programme does not wait for '" + event.type() + "'"
                        + (event.subject() == null ? " now. " : " for " + event.subject() + " now. ")
                        + (now.isEmpty() ? "It waits for nothing from outside." : "It waits for: " + now + "."));
    }
}
