package io.pathway42.insight;

import io.pathway42.identity.Access;
import io.pathway42.problem.Problem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All programmes of a consultant side by side; as many statements for two hundred as for one. */
@Component
public class Portfolio {

    /** What it can be sorted by. */
    public static final List<String> ORDERS =
            List.of("health", "client", "progress", "forecast", "slip", "overdue", "activity", "milestone");

    private static final int LARGEST_PAGE = 200;

    private final Access access;
    private final PortfolioRows rows;

    Portfolio(Access access, PortfolioRows rows) {
        this.access = access;
        this.rows = rows;
    }

    /** @throws Problem.NotAllowed unless who asks is a consultant or an operator */
    public Page page(Query query) {
        List<PortfolioRow> all = all();
        List<PortfolioRow> found =
                all.stream().filter(query::wants).sorted(order(query.sort())).toList();
        int size = Math.max(1, Math.min(query.size(), LARGEST_PAGE));
        int from = query.cursor() == null ? 0 : after(found, query.cursor());
        List<PortfolioRow> items = found.subList(from, Math.min(found.size(), from + size));
        boolean more = from + items.size() < found.size();
        return new Page(items, more ? items.get(items.size() - 1).id() : null, found.size(), Totals.of(all));
    }

    /** @throws Problem.NotAllowed unless who asks is a consultant or an operator */
    public List<PortfolioRow> all() {
        return rows.of(visible());
    }

    /** @throws Problem.NotAllowed unless who asks is a consultant or an operator */
    List<String> visible() {
        access.mayStartProgrammes();
        return access.visibleProgrammes();
    }

    private static int after(List<PortfolioRow> found, String cursor) {
        return IntStream.range(0, found.size())
                        .filter(place -> found.get(place).id().equals(cursor))
                        .findFirst()
                        .orElseThrow(() -> Problem.Refused.because(
                                "cursor", "This cursor is not one of ours; start again without it."))
                + 1;
    }

    private static Comparator<PortfolioRow> order(String sort) {
        boolean down = sort.startsWith("-");
        Comparator<PortfolioRow> order = switch (down ? sort.substring(1) : sort) {
            case "health" -> Comparator.comparingInt(row -> Health.LEVELS.indexOf(row.health()));
            case "client" -> Comparator.comparing(row -> row.client().toLowerCase(Locale.ROOT));
            case "progress" -> Comparator.comparingInt(PortfolioRow::progress);
            case "forecast" -> Comparator.comparing(PortfolioRow::end);
            case "slip" -> Comparator.comparingLong(PortfolioRow::slipDays);
            case "overdue" -> Comparator.comparingInt(PortfolioRow::overdueTasks);
            case "activity" -> Comparator.comparing(PortfolioRow::lastActivity);
            case "milestone" ->
                Comparator.comparing(PortfolioRow::nextMilestoneOn, Comparator.nullsLast(Comparator.naturalOrder()));
            default ->
                throw Problem.Refused.because(
                        "sort", "'%s' is no order. Use %s.".formatted(sort, String.join(", ", ORDERS)));
        };
        return (down ? order.reversed() : order)
                .thenComparing(row -> row.client().toLowerCase(Locale.ROOT))
                .thenComparing(PortfolioRow::id);
    }

    /**
     * Which programmes somebody asks for. Every filter that is empty leaves the list as it is.
     *
     * @param health one of {@link Health#LEVELS}, or {@code certified}
     * @param phase {@code P00} to {@code P17}: those in which it runs
     * @param lead sign-in name of the lead consultant
     * @param q part of the client's name
     * @param sort one of {@link #ORDERS}, with a minus before it the other way round
     */
    public record Query(
            String health,
            String phase,
            String lead,
            String q,
            String sort,
            int size,
            @Nullable String cursor) {

        boolean wants(PortfolioRow row) {
            return (health.isEmpty() || health.equals(row.health()) || health.equals(row.status()))
                    && (phase.isEmpty() || row.phases().contains(phase))
                    && (lead.isEmpty() || lead.equals(row.lead()))
                    && (q.isBlank()
                            || row.client()
                                    .toLowerCase(Locale.ROOT)
                                    .contains(q.strip().toLowerCase(Locale.ROOT)));
        }
    }

    /** @param matching how many there are on all pages */
    public record Page(List<PortfolioRow> items, @Nullable String next, int matching, Totals totals) {}

    /**
     * What there is without any filter.
     *
     * @param byHealth the worst level first
     */
    public record Totals(
            int programmes, int overdueTasks, int certified, Map<String, Long> byHealth, List<String> leads) {

        static Totals of(List<PortfolioRow> all) {
            Map<String, Long> byHealth = new LinkedHashMap<>();
            Health.LEVELS.forEach(level -> byHealth.put(
                    level,
                    all.stream().filter(row -> row.health().equals(level)).count()));
            return new Totals(
                    all.size(),
                    all.stream().mapToInt(PortfolioRow::overdueTasks).sum(),
                    (int) all.stream()
                            .filter(row -> "certified".equals(row.status()))
                            .count(),
                    byHealth,
                    all.stream().map(PortfolioRow::lead).distinct().sorted().toList());
        }
    }
}
