package io.pathway42.insight;

import io.pathway42.engine.Drawing;
import io.pathway42.engine.Drawing.Node;
import io.pathway42.engine.Drawings;
import io.pathway42.engine.FailedJobs.Failure;
import io.pathway42.engine.ProcessRuns.Run;
import io.pathway42.insight.Diagram.About;
import io.pathway42.insight.Diagram.Element;
import io.pathway42.insight.Diagram.Place;
import io.pathway42.insight.Diagram.Waiting;
import io.pathway42.insight.DiagramWork.Passed;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what waits and what failed in a programme to the elements of the process shown, up from where it stands. */
class DiagramDraft {

    private final String programme;
    private final Drawing drawing;
    private final @Nullable String instance;
    private final @Nullable String subject;
    private final List<Run> runs;
    private final Map<String, Run> byInstance;
    private final List<Waiting> waiting;
    private final List<Failure> failed;
    private final Drawings drawings;
    private final OffsetDateTime now;

    DiagramDraft(
            String programme,
            Drawing drawing,
            @Nullable String instance,
            @Nullable String subject,
            List<Run> runs,
            List<Waiting> waiting,
            List<Failure> failed,
            Drawings drawings,
            OffsetDateTime now) {
        this.programme = programme;
        this.drawing = drawing;
        this.instance = instance;
        this.subject = subject;
        this.runs = runs;
        this.byInstance = runs.stream().collect(Collectors.toMap(Run::processInstance, Function.identity()));
        this.waiting = waiting;
        this.failed = failed;
        this.drawings = drawings;
        this.now = now;
    }

    Diagram with(List<Passed> passed) {
        Map<String, Passed> done = passed.stream().collect(Collectors.toMap(Passed::element, Function.identity()));
        Map<String, List<Waiting>> byElement = new HashMap<>();
        waiting.forEach(one -> place(one.processInstance(), one.element())
                .forEach(element -> byElement
                        .computeIfAbsent(element, id -> new ArrayList<>())
                        .add(one)));
        Map<String, Long> failures = failed.stream()
                .flatMap(one -> place(one.processInstance(), one.element()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Waiting> found = waiting.stream().filter(this::isLookedFor).toList();
        Set<String> here = found.stream()
                .flatMap(one -> place(one.processInstance(), one.element()).stream())
                .collect(Collectors.toSet());
        return new Diagram(
                programme,
                drawing.process(),
                drawing.name(),
                drawing.version(),
                instance,
                (int) runs.stream()
                        .filter(run -> run.process().equals(drawing.process()))
                        .count(),
                path(),
                drawing.nodes().values().stream()
                        .map(node -> element(
                                node,
                                byElement.getOrDefault(node.element(), List.of()),
                                done.get(node.element()),
                                failures.getOrDefault(node.element(), 0L).intValue(),
                                here.contains(node.element())))
                        .toList(),
                subject,
                found.stream().map(this::standsAt).distinct().toList(),
                subjects(),
                others());
    }

    /** The elements of the process shown, in the run shown, at which something deep inside is seen. */
    private Set<String> place(String processInstance, String element) {
        Set<String> elements = new HashSet<>();
        String at = element;
        for (Run run : Diagrams.up(byInstance, processInstance).toList()) {
            if (run.process().equals(drawing.process())
                    && (instance == null || run.processInstance().equals(instance))) {
                elements.add(at);
            }
            at = Objects.requireNonNullElse(run.parentElement(), "");
        }
        return elements;
    }

    private Element element(Node node, List<Waiting> open, @Nullable Passed done, int failures, boolean here) {
        List<Long> waits = open.stream()
                .map(one -> Math.max(0, Duration.between(one.since(), now).toSeconds()))
                .toList();
        return new Element(
                node.element(),
                node.name(),
                node.type(),
                open.size(),
                (long) waits.stream().mapToLong(Long::longValue).average().orElse(0),
                waits.isEmpty() ? 0 : Collections.max(waits),
                done == null ? 0 : done.times(),
                done == null ? 0 : (long) done.seconds(),
                failures,
                here,
                into(node),
                open.stream().sorted(Comparator.comparing(Waiting::since)).toList());
    }

    /** The one run that was called, or all together when several go on. */
    private @Nullable Place into(Node node) {
        if (node.calls() == null) {
            return null;
        }
        List<Run> called = runs.stream()
                .filter(run -> node.element().equals(run.parentElement()))
                .filter(run -> isShown(byInstance.get(run.parentInstance())))
                .toList();
        List<Run> open = called.stream().filter(run -> run.ended() == null).toList();
        List<Run> choice = open.isEmpty() && !node.many() ? called : open;
        boolean one = choice.size() == 1 || !node.many() && open.isEmpty() && !choice.isEmpty();
        return new Place(
                node.calls(),
                drawings.newest(node.calls()).map(Drawing::name).orElse(node.calls()),
                one ? choice.get(choice.size() - 1).processInstance() : null,
                null,
                null);
    }

    private boolean isShown(@Nullable Run run) {
        return run != null
                && run.process().equals(drawing.process())
                && (instance == null || run.processInstance().equals(instance));
    }

    private boolean isLookedFor(Waiting one) {
        return subject != null
                && (subject.equals(one.subject())
                        || Diagrams.up(byInstance, one.processInstance())
                                .anyMatch(run -> subject.equals(run.subject())));
    }

    private Place standsAt(Waiting one) {
        Run run = byInstance.get(one.processInstance());
        Drawing of = run == null ? drawing : drawings.of(run.definitionId());
        return new Place(of.process(), of.name(), one.processInstance(), one.element(), of.nameOf(one.element()));
    }

    /** The process shown and those that called it; of several runs the newest says who called. */
    private List<Place> path() {
        String from = instance != null
                ? instance
                : runs.stream()
                        .filter(run -> run.process().equals(drawing.process()))
                        .reduce((earlier, later) -> later)
                        .map(Run::processInstance)
                        .orElse(null);
        List<Place> path = new ArrayList<>();
        Diagrams.up(byInstance, from).skip(from == null ? 0 : 1).forEach(run -> path.add(0, named(run)));
        if (path.isEmpty() && from == null) {
            drawings.newest(Diagrams.PATHWAY)
                    .map(pathway -> new Place(pathway.process(), pathway.name(), null, null, null))
                    .ifPresent(path::add);
        }
        path.add(new Place(drawing.process(), drawing.name(), instance, null, null));
        return path;
    }

    private Place named(Run run) {
        return new Place(run.process(), drawings.of(run.definitionId()).name(), run.processInstance(), null, null);
    }

    private List<About> subjects() {
        Map<String, About> all = new TreeMap<>();
        Stream.concat(
                        waiting.stream().map(one -> new About(String.valueOf(one.subject()), one.subjectTitle())),
                        runs.stream()
                                .filter(run -> run.ended() == null)
                                .map(run -> new About(String.valueOf(run.subject()), run.subjectTitle())))
                .filter(about -> !"null".equals(about.ref()))
                .forEach(about -> all.putIfAbsent(about.ref(), about));
        return List.copyOf(all.values());
    }

    private List<Place> others() {
        return runs.stream()
                .filter(run -> run.parentInstance() == null && run.ended() == null)
                .filter(run -> !run.process().equals(drawing.process()))
                .filter(run -> !run.process().equals(Diagrams.PATHWAY))
                .map(run -> new Place(
                        run.process(),
                        drawings.of(run.definitionId()).name() + (run.subject() == null ? "" : ", " + run.subject()),
                        run.processInstance(),
                        null,
                        null))
                .toList();
    }
}
