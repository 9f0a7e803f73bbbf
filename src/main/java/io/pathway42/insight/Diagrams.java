package io.pathway42.insight;

import io.pathway42.engine.Drawing;
import io.pathway42.engine.Drawings;
import io.pathway42.engine.FailedJobs;
import io.pathway42.engine.FailedJobs.Failure;
import io.pathway42.engine.Forms;
import io.pathway42.engine.ProcessRuns;
import io.pathway42.engine.ProcessRuns.Run;
import io.pathway42.identity.Access;
import io.pathway42.insight.Diagram.Waiting;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The live diagram of a programme: its models with what is open, how long it waits and what failed. */
@Component
public class Diagrams {

    /** The process that every programme begins with. */
    public static final String PATHWAY = "certification-pathway";

    private final Access access;
    private final ProcessRuns runs;
    private final DiagramWork work;
    private final FailedJobs failures;
    private final Drawings drawings;
    private final Forms forms;
    private final Clock clock;

    Diagrams(
            Access access,
            ProcessRuns runs,
            DiagramWork work,
            FailedJobs failures,
            Drawings drawings,
            Forms forms,
            Clock clock) {
        this.access = access;
        this.runs = runs;
        this.work = work;
        this.failures = failures;
        this.drawings = drawings;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * A process of a programme.
     *
     * @param oneInstance one run of it, null for all
     * @param oneSubject ref of what is looked for, null when nothing is
     * @throws Problem.NotFound when there is no such process or run in the programme, or it is not theirs
     */
    public Diagram of(String programmeId, String process, @Nullable String oneInstance, @Nullable String oneSubject) {
        String instance = orNull(oneInstance);
        String subject = orNull(oneSubject);
        String clientId = access.programme(programmeId);
        List<Run> all = runs.of(programmeId);
        Run shown = instance == null ? null : run(all, process, instance);
        Drawing drawing = shown == null ? drawing(all, process) : drawings.of(shown.definitionId());
        List<Waiting> waiting = waiting(programmeId);
        List<Failure> failed = failures.of(programmeId, clientId);
        return new DiagramDraft(
                        programmeId,
                        drawing,
                        instance,
                        subject,
                        all,
                        waiting,
                        failed,
                        drawings,
                        OffsetDateTime.now(clock))
                .with(work.passed(programmeId, process, instance));
    }

    /** A model in XML. */
    public String model(String programmeId, String process, int version) {
        access.programme(programmeId);
        return drawings.version(process, version)
                .map(drawing -> forms.model(drawing.definitionId()))
                .orElseThrow(Diagrams::noSuchProcess);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Run run(List<Run> all, String process, String instance) {
        return all.stream()
                .filter(run -> run.processInstance().equals(instance))
                .filter(run -> run.process().equals(process))
                .findFirst()
                .orElseThrow(Diagrams::noSuchProcess);
    }

    /** The newest version that runs here, else the newest of all. */
    private Drawing drawing(List<Run> all, String process) {
        return all.stream()
                .filter(run -> run.process().equals(process))
                .reduce((earlier, later) -> later)
                .map(run -> drawings.of(run.definitionId()))
                .or(() -> drawings.newest(process))
                .orElseThrow(Diagrams::noSuchProcess);
    }

    private List<Waiting> waiting(String programmeId) {
        List<Waiting> all = new ArrayList<>();
        work.open(programmeId).stream()
                .map(task -> new Waiting(
                        task.process(),
                        task.processInstance(),
                        task.element(),
                        task.name(),
                        task.subject(),
                        task.subjectTitle(),
                        task.created(),
                        task,
                        task.confidential()))
                .forEach(all::add);
        runs.waiting(programmeId).stream()
                .map(wait -> new Waiting(
                        wait.process(),
                        wait.processInstance(),
                        wait.element(),
                        "",
                        null,
                        null,
                        wait.started(),
                        null,
                        false))
                .forEach(all::add);
        return all;
    }

    private static Problem.NotFound noSuchProcess() {
        return new Problem.NotFound("no-such-process", "There is no such process in this programme.");
    }

    /** The elements of a process, outermost first. */
    static Stream<Run> up(java.util.Map<String, Run> byInstance, @Nullable String instance) {
        return Stream.iterate(
                byInstance.get(instance), java.util.Objects::nonNull, run -> byInstance.get(run.parentInstance()));
    }
}
