package io.pathway42.insight.web;

import io.pathway42.engine.AwaitedEvents;
import io.pathway42.engine.GateDeviations;
import io.pathway42.evidence.StepRecord;
import io.pathway42.evidence.StepRecords;
import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.programme.Phases;
import io.pathway42.programme.Programme;
import io.pathway42.programme.Programmes;
import io.pathway42.work.TaskView;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All programmes of a person, and where one stands. */
@Controller
class ProgrammePagesController {

    private static final int LATEST = 8;

    private final Access access;
    private final CurrentPerson current;
    private final Programmes programmes;
    private final Phases phases;
    private final GateDeviations gates;
    private final AwaitedEvents awaited;
    private final StepRecords records;
    private final RecordNames names;
    private final LateWork work;
    private final EventEntry entry;
    private final Clock clock;

    ProgrammePagesController(
            Access access,
            CurrentPerson current,
            Programmes programmes,
            Phases phases,
            GateDeviations gates,
            AwaitedEvents awaited,
            StepRecords records,
            RecordNames names,
            LateWork work,
            EventEntry entry,
            Clock clock) {
        this.access = access;
        this.current = current;
        this.programmes = programmes;
        this.phases = phases;
        this.gates = gates;
        this.awaited = awaited;
        this.records = records;
        this.names = names;
        this.work = work;
        this.entry = entry;
        this.clock = clock;
    }

    @GetMapping("/programmes")
    ModelAndView programmes() {
        return new ModelAndView("programme/list")
                .addObject(
                        "programmes",
                        access.visibleProgrammes().stream()
                                .map(programmes::get)
                                .map(this::row)
                                .toList())
                .addObject("mayStart", current.get().mayStartProgrammes());
    }

    private Row row(Programme programme) {
        return new Row(
                programme,
                phases.of(programme.id()).stream()
                        .filter(phase -> "running".equals(phase.state()))
                        .map(Phases.Phase::ref)
                        .toList(),
                work.of(programme.id()).size());
    }

    @GetMapping("/programmes/{programmeId}")
    ModelAndView programme(@PathVariable String programmeId, @RequestParam(required = false) @Nullable String entered) {
        return overview(programmeId).addObject("entered", entered);
    }

    ModelAndView overview(String programmeId) {
        access.programme(programmeId);
        Programme programme = programmes.get(programmeId);
        LocalDate today = LocalDate.now(clock);
        List<GateDeviations.Shut> shut = gates.of(programmeId);
        List<TaskView> late = work.of(programmeId);
        List<StepRecord> latest = records.page(programmeId, LATEST, null);
        return new ModelAndView("programme/overview")
                .addObject("programme", programme)
                .addObject("tone", tone(programme))
                .addObject("week", Math.max(1, ChronoUnit.WEEKS.between(programme.startDate(), today) + 1))
                .addObject("weeks", ChronoUnit.WEEKS.between(programme.startDate(), programme.plannedDate()))
                .addObject("slack", ChronoUnit.DAYS.between(programme.plannedDate(), programme.targetDate()))
                .addObject(
                        "phases",
                        phases.of(programmeId).stream()
                                .map(phase -> PhaseBar.of(phase, shut))
                                .toList())
                .addObject("shut", shut)
                .addObject("open", work.open(programmeId).size())
                .addObject("late", late.size())
                .addObject("holders", work.holders(late))
                .addObject("awaited", awaited.of(programmeId))
                .addObject("mayEnter", entry.allowed(programmeId))
                .addObject("records", latest)
                .addObject("names", names.of(latest));
    }

    static String tone(Programme programme) {
        return switch (programme.status()) {
            case Programme.CERTIFIED -> "ok";
            case Programme.SUSPENDED -> "warn";
            case Programme.CLOSED -> "";
            default -> "info";
        };
    }

    /** A programme in the list of all. */
    record Row(Programme programme, List<String> running, int late) {

        String tone() {
            return ProgrammePagesController.tone(programme);
        }
    }
}
