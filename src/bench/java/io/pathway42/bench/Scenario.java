package io.pathway42.bench;

import io.pathway42.work.form.Answers;
import io.pathway42.work.form.Question;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The course that a run takes: what people answer other than usual, what the body says, and what is left lying. */
public final class Scenario {

    private final String name;
    private final Map<Deviation, Integer> left = new HashMap<>();
    private final List<Deviation> deviations = new ArrayList<>();
    private final Map<String, Deque<Map<String, Object>>> events = new HashMap<>();
    private final Map<String, Deque<Period>> held = new HashMap<>();

    private Scenario(String name) {
        this.name = name;
    }

    /** Everybody goes the straight way. */
    public static Scenario straight() {
        return new Scenario("straight");
    }

    public static Scenario named(String name) {
        return new Scenario(name);
    }

    /** The first {@code times} tasks of a step get this value in a field named by key, path or label. */
    public Scenario answer(String step, String field, Object value, int times) {
        Deviation deviation = new Deviation(step, field, value, times);
        deviations.add(deviation);
        left.put(deviation, times);
        return this;
    }

    /** The certification body says this the next time; data that is left out is filled in. */
    public Scenario event(String type, Map<String, Object> data) {
        events.computeIfAbsent(type, each -> new ArrayDeque<>()).add(data);
        return this;
    }

    /** The first {@code times} tasks of a step, or the first events of a type, come so much later than they could. */
    public Scenario hold(String stepOrEvent, Period time, int times) {
        held.computeIfAbsent(stepOrEvent, each -> new ArrayDeque<>()).addAll(Collections.nCopies(times, time));
        return this;
    }

    String name() {
        return name;
    }

    synchronized Map<String, Object> nextEvent(String type) {
        Deque<Map<String, Object>> queue = events.getOrDefault(type, new ArrayDeque<>());
        return queue.isEmpty() ? Map.of() : queue.remove();
    }

    /** How long the next task of this step, or the next event of this type, is left lying. */
    synchronized Optional<Period> held(String stepOrEvent) {
        return Optional.ofNullable(
                held.getOrDefault(stepOrEvent, new ArrayDeque<>()).poll());
    }

    synchronized Answers answers(String step, Set<Deviation> used) {
        List<Deviation> open = deviations.stream()
                .filter(each -> each.step().equals(step) && left.getOrDefault(each, 0) > 0)
                .toList();
        return question -> open.stream()
                .filter(each -> names(question, each.field()))
                .findFirst()
                .map(each -> {
                    used.add(each);
                    return each.value();
                });
    }

    private static boolean names(Question question, String field) {
        return question.key().equals(field)
                || question.path().equals(field)
                || question.label().equals(field);
    }

    /** The answers were taken. */
    synchronized void spent(Set<Deviation> used) {
        used.forEach(each -> left.merge(each, -1, Integer::sum));
    }

    /** Deviations and events that never came into play. */
    public synchronized List<String> unused() {
        List<String> unused = deviations.stream()
                .filter(each -> left.getOrDefault(each, 0) > 0)
                .map(each -> "answer " + each.step() + " " + each.field() + " = " + each.value())
                .collect(Collectors.toCollection(ArrayList::new));
        events.forEach((type, queue) -> queue.forEach(data -> unused.add("event " + type + " " + data)));
        held.forEach((what, times) -> times.forEach(time -> unused.add("hold " + what + " for " + time)));
        return unused;
    }
}
