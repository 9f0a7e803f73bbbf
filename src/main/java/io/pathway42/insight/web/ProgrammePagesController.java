package io.pathway42.insight.web;

import io.pathway42.engine.AwaitedEvents;
import io.pathway42.evidence.StepRecord;
import io.pathway42.evidence.StepRecords;
import io.pathway42.identity.Auditors;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.insight.ProgrammeView;
import io.pathway42.insight.ProgrammeViews;
import io.pathway42.programme.Programme;
import io.pathway42.programme.Programmes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private static final int MOST = 500;

    private final ProgrammeViews views;
    private final CurrentPerson current;
    private final Programmes programmes;
    private final AwaitedEvents awaited;
    private final StepRecords records;
    private final RecordNames names;
    private final ProgrammeOverview overview;
    private final EventEntry entry;
    private final Auditors auditors;
    private final Clock clock;

    ProgrammePagesController(
            ProgrammeViews views,
            CurrentPerson current,
            Programmes programmes,
            AwaitedEvents awaited,
            StepRecords records,
            RecordNames names,
            ProgrammeOverview overview,
            EventEntry entry,
            Auditors auditors,
            Clock clock) {
        this.views = views;
        this.current = current;
        this.programmes = programmes;
        this.awaited = awaited;
        this.records = records;
        this.names = names;
        this.overview = overview;
        this.entry = entry;
        this.auditors = auditors;
        this.clock = clock;
    }

    @GetMapping("/programmes")
    ModelAndView programmes() {
        List<ProgrammeView> visible = views.visible(MOST, "");
        Map<String, Programme> byId = programmes
                .all(visible.stream().map(ProgrammeView::id).toList())
                .stream()
                .collect(Collectors.toMap(Programme::id, Function.identity()));
        return new ModelAndView("programme/list")
                .addObject(
                        "programmes",
                        visible.stream()
                                .map(view -> new Row(view, Objects.requireNonNull(byId.get(view.id()))))
                                .toList())
                .addObject("mayStart", current.get().mayStartProgrammes());
    }

    @GetMapping("/programmes/{programmeId}")
    ModelAndView programme(
            @PathVariable String programmeId,
            @RequestParam(required = false) @Nullable String entered,
            @RequestParam(required = false) @Nullable Integer nudged) {
        if (auditors.readsOnly(current.signIn())) {
            return new ModelAndView("redirect:/programmes/{programmeId}/audit-room");
        }
        return overview(programmeId).addObject("entered", entered).addObject("nudged", nudged);
    }

    ModelAndView overview(String programmeId) {
        ProgrammeView view = views.get(programmeId);
        Programme programme = programmes.get(programmeId);
        LocalDate today = LocalDate.now(clock);
        List<StepRecord> latest = records.page(programmeId, LATEST, null);
        return new ModelAndView("programme/overview")
                .addObject("programme", programme)
                .addObject("view", view)
                .addObject("tone", tone(view))
                .addObject("state", state(view))
                .addObject("week", Math.max(1, ChronoUnit.WEEKS.between(programme.startDate(), today) + 1))
                .addObject("length", ChronoUnit.WEEKS.between(programme.startDate(), programme.plannedDate()))
                .addObject("slack", ChronoUnit.DAYS.between(programme.plannedDate(), programme.targetDate()))
                .addAllObjects(overview.of(programmeId))
                .addObject("awaited", awaited.of(programmeId))
                .addObject("mayEnter", entry.allowed(programmeId))
                .addObject("records", latest)
                .addObject("names", names.of(latest));
    }

    /** While it is active its health says more than its status. */
    private static String state(ProgrammeView view) {
        return Programme.ACTIVE.equals(view.status()) ? "health." + view.health() : "status." + view.status();
    }

    private static String tone(ProgrammeView view) {
        return switch (state(view)) {
            case "health.on-track", "status.certified" -> "ok";
            case "health.at-risk", "status.suspended" -> "warn";
            case "health.late", "health.stalled" -> "danger";
            default -> "";
        };
    }

    /** A programme in the list of all. */
    public record Row(ProgrammeView view, Programme programme) {

        public String state() {
            return ProgrammePagesController.state(view);
        }

        public String tone() {
            return ProgrammePagesController.tone(view);
        }
    }
}
