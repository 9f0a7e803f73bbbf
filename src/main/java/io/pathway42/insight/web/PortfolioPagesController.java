package io.pathway42.insight.web;

import io.pathway42.identity.People;
import io.pathway42.insight.AuditCalendar;
import io.pathway42.insight.Bottlenecks;
import io.pathway42.insight.Portfolio;
import io.pathway42.insight.Portfolio.Query;
import io.pathway42.insight.SavedViews;
import io.pathway42.insight.Workload;
import io.pathway42.standard.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** All clients of a consultant side by side, and what holds them up. */
@Controller
@RequestMapping("/portfolio")
class PortfolioPagesController {

    private static final int PAGE = 25;

    private final Portfolio portfolio;
    private final Bottlenecks bottlenecks;
    private final Workload workload;
    private final AuditCalendar calendar;
    private final SavedViews saved;
    private final People people;
    private final Catalogue catalogue;
    private final Clock clock;

    PortfolioPagesController(
            Portfolio portfolio,
            Bottlenecks bottlenecks,
            Workload workload,
            AuditCalendar calendar,
            SavedViews saved,
            People people,
            Catalogue catalogue,
            Clock clock) {
        this.portfolio = portfolio;
        this.bottlenecks = bottlenecks;
        this.workload = workload;
        this.calendar = calendar;
        this.saved = saved;
        this.people = people;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView portfolio(
            @RequestParam(defaultValue = "") String health,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String lead,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "health") String sort,
            @RequestParam(required = false) @Nullable String cursor) {
        Query query = new Query(health, phase, lead, q, sort, PAGE, cursor);
        Portfolio.Page page = portfolio.page(query);
        return new ModelAndView("portfolio/table")
                .addObject("query", query)
                .addObject("here", address(query))
                .addObject("page", page)
                .addObject("names", names(page.totals()))
                .addObject("gantt", Gantt.of(page.items(), LocalDate.now(clock)))
                .addObject("views", saved.list())
                .addObject("orders", Portfolio.ORDERS)
                .addObject(
                        "phases",
                        catalogue.phases().stream().map(Catalogue.Phase::id).toList());
    }

    private Map<String, String> names(Portfolio.Totals totals) {
        return totals.leads().stream().collect(Collectors.toMap(Function.identity(), people::name));
    }

    private static String address(Query query) {
        return String.valueOf(UriComponentsBuilder.newInstance()
                .queryParam("health", query.health())
                .queryParam("phase", query.phase())
                .queryParam("lead", query.lead())
                .queryParam("q", query.q())
                .queryParam("sort", query.sort())
                .encode()
                .build()
                .getQuery());
    }

    @PostMapping("/views")
    String save(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String query) {
        saved.save(name, query);
        return to(query);
    }

    @PostMapping("/views/remove")
    String remove(@RequestParam(defaultValue = "") String name) {
        saved.remove(name);
        return "redirect:/portfolio";
    }

    /** Only ever to the portfolio itself. */
    private static String to(String query) {
        return "redirect:/portfolio?" + query.replaceAll("[\\r\\n{}]", "");
    }

    @GetMapping("/bottlenecks")
    ModelAndView bottlenecks() {
        return new ModelAndView("portfolio/bottlenecks").addObject("steps", bottlenecks.list());
    }

    @GetMapping("/workload")
    ModelAndView workload() {
        return new ModelAndView("portfolio/workload")
                .addObject("loads", workload.list())
                .addObject("mondays", workload.mondays());
    }

    @GetMapping("/calendar")
    ModelAndView calendar() {
        return new ModelAndView("portfolio/calendar").addObject("months", calendar.byMonth());
    }
}
