package io.pathway42.audit;

import io.pathway42.engine.ExternalEvent;
import io.pathway42.engine.ExternalEventHandler;
import io.pathway42.standard.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes the conclusions of stage 1: ready, areas of concern, or not ready. */
@Component
class Stage1Reports implements ExternalEventHandler {

    private static final String CONCERNS = "concerns";
    private static final String NOT_READY = "not-ready";
    private static final List<String> CONCLUSIONS = List.of("ready", CONCERNS, NOT_READY);

    private final Audits audits;
    private final Concerns concerns;
    private final Catalogue catalogue;

    Stage1Reports(Audits audits, Concerns concerns, Catalogue catalogue) {
        this.audits = audits;
        this.concerns = concerns;
        this.catalogue = catalogue;
    }

    @Override
    public String type() {
        return "stage-1-report";
    }

    @Override
    public Map<String, Object> accept(ExternalEvent event) {
        EventFields data = EventFields.of(event);
        String conclusion = data.choice("conclusion", CONCLUSIONS);
        LocalDate date = data.day("date");
        List<NewConcern> raised = data.has(CONCERNS) || CONCERNS.equals(conclusion)
                ? data.entries(CONCERNS).stream().map(this::concern).toList()
                : List.of();
        if (CONCERNS.equals(conclusion) && raised.isEmpty()) {
            data.fault(CONCERNS, "Name at least one area of concern, or conclude ready.");
        }
        data.refuseFaults();
        store(event, conclusion, date, raised);
        return Map.of(
                "stage1Conclusion", conclusion, "concernsToClose", !NOT_READY.equals(conclusion) && !raised.isEmpty());
    }

    private NewConcern concern(EventFields entry) {
        return new NewConcern(entry.refs(catalogue), entry.text("text"));
    }

    private void store(ExternalEvent event, String conclusion, LocalDate date, List<NewConcern> raised) {
        String audit = audits.underWay(event.programmeId(), event.clientId(), AuditKind.STAGE_1);
        audits.note(
                event.programmeId(),
                audit,
                Map.of("status", "reported", "conclusion", conclusion, "reported_on", date, "end_on", date));
        concerns.supersede(event.programmeId());
        raised.forEach(concern ->
                concerns.raise(event.programmeId(), event.clientId(), audit, concern.refs(), concern.text()));
    }

    private record NewConcern(List<String> refs, String text) {}
}
