package io.pathway42.insight.web;

import io.pathway42.engine.GateDeviations;
import io.pathway42.identity.Access;
import io.pathway42.insight.ProgrammeView;
import io.pathway42.insight.ProgrammeViews;
import io.pathway42.programme.Phases;
import io.pathway42.standard.Catalogue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/programmes")
class ProgrammesController {

    private static final int LARGEST_PAGE = 200;

    private final ProgrammeViews views;
    private final Access access;
    private final Phases phases;
    private final GateDeviations deviations;
    private final Catalogue catalogue;

    ProgrammesController(
            ProgrammeViews views, Access access, Phases phases, GateDeviations deviations, Catalogue catalogue) {
        this.views = views;
        this.access = access;
        this.phases = phases;
        this.deviations = deviations;
        this.catalogue = catalogue;
    }

    @GetMapping
    ProgrammePage page(@RequestParam(defaultValue = "50") int size, @RequestParam(defaultValue = "") String cursor) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<ProgrammeView> found = views.visible(limit + 1, cursor);
        boolean more = found.size() > limit;
        List<ProgrammeView> shown = more ? found.subList(0, limit) : found;
        return new ProgrammePage(shown, more ? shown.get(limit - 1).id() : null);
    }

    @GetMapping("/{id}")
    ProgrammeView one(@PathVariable String id) {
        return views.get(id);
    }

    @GetMapping("/{id}/phases")
    PhasePage phases(@PathVariable String id) {
        access.programme(id);
        List<GateDeviations.Shut> shut = deviations.of(id);
        return new PhasePage(
                phases.of(id).stream()
                        .map(phase -> new PhaseView(
                                phase.ref(),
                                catalogue.phaseTitle(phase.ref()),
                                phase.state(),
                                new Span(phase.plannedStart(), phase.plannedEnd()),
                                new Span(phase.actualStart(), phase.actualEnd()),
                                shut.stream()
                                        .filter(deviation -> deviation.phase().equals(phase.ref()))
                                        .map(DeviationView::of)
                                        .toList()))
                        .toList(),
                null);
    }

    record ProgrammePage(
            List<ProgrammeView> items, @Nullable String next) {}

    record PhasePage(List<PhaseView> items, @Nullable String next) {}

    /**
     * @param state {@code planned}, {@code running} or {@code done}
     * @param deviations why its gate is shut
     */
    record PhaseView(
            String id, String title, String state, Span planned, Span actual, List<DeviationView> deviations) {}

    record Span(@Nullable LocalDate start, @Nullable LocalDate end) {}

    record DeviationView(
            String side,
            String code,
            String message,
            String link,
            @Nullable LocalDate clearsOn) {

        static DeviationView of(GateDeviations.Shut shut) {
            return new DeviationView(shut.side(), shut.code(), shut.message(), shut.link(), shut.clearsOn());
        }
    }
}
