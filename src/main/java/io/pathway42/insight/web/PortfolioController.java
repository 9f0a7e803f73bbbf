package io.pathway42.insight.web;

import io.pathway42.insight.AuditCalendar;
import io.pathway42.insight.Bottlenecks;
import io.pathway42.insight.Portfolio;
import io.pathway42.insight.Portfolio.Query;
import io.pathway42.insight.Workload;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/portfolio")
class PortfolioController {

    private final Portfolio portfolio;
    private final Bottlenecks bottlenecks;
    private final Workload workload;
    private final AuditCalendar calendar;

    PortfolioController(Portfolio portfolio, Bottlenecks bottlenecks, Workload workload, AuditCalendar calendar) {
        this.portfolio = portfolio;
        this.bottlenecks = bottlenecks;
        this.workload = workload;
        this.calendar = calendar;
    }

    @GetMapping
    Portfolio.Page page(
            @RequestParam(defaultValue = "") String health,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String lead,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "health") String sort,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        return portfolio.page(new Query(health, phase, lead, q, sort, size, cursor));
    }

    @GetMapping("/bottlenecks")
    All<Bottlenecks.Bottleneck> bottlenecks() {
        return new All<>(bottlenecks.list(), null);
    }

    @GetMapping("/workload")
    Loads workload() {
        return new Loads(workload.mondays(), workload.list(), null);
    }

    @GetMapping("/calendar")
    All<AuditCalendar.Entry> calendar() {
        return new All<>(
                calendar.byMonth().values().stream().flatMap(List::stream).toList(), null);
    }

    record All<T>(List<T> items, @Nullable String next) {}

    /** @param weeks the Mondays of the weeks counted */
    record Loads(
            List<LocalDate> weeks,
            List<Workload.Load> items,
            @Nullable String next) {}
}
