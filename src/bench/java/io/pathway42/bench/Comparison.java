package io.pathway42.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The pages of a product that runs, each beside the SQL it sends and, for the inbox, beside the engine's own task query:
 * busy, with the next call of a client upon its answer, and paced, with a call a second. Times in milliseconds.
 */
final class Comparison {

    private final String url;
    private final Pages pages;
    private final Clones clones;
    private final int clients;

    Comparison(String url, Pages pages, Clones clones, int clients) {
        this.url = url;
        this.pages = pages;
        this.clones = clones;
        this.clients = clients;
    }

    void print() throws Exception {
        Map<String, Timing.Call> named = new LinkedHashMap<>();
        named.put("inbox", pages.inbox());
        named.put("inbox of one programme (API)", pages.tasks());
        named.put("programme page", pages.programme());
        named.put("portfolio, first page", pages.portfolio());
        named.put("steps", pages.steps());
        named.put("forecast (API)", pages.forecast());
        row("", "paced", "", "busy", "", "its SQL, paced", "", "its SQL, busy", "", "times its SQL", "");
        row("", "p50", "p95", "p50", "p95", "p50", "p95", "p50", "p95", "paced", "busy");
        try (BareSql sql = new BareSql(url, clients)) {
            for (Map.Entry<String, Timing.Call> page : named.entrySet()) {
                beside(page.getKey(), page.getValue(), sql.of(page.getValue()));
            }
        }
        besideEngine();
    }

    private void beside(String page, Timing.Call call, Timing.Call statements) {
        Timing busy = Timing.of(clients, call);
        Timing paced = Timing.paced(clients, call);
        Timing bareBusy = Timing.ofStatements(clients, statements);
        Timing barePaced = Timing.paced(clients, statements);
        row(
                page,
                paced.p50(),
                paced.p95(),
                busy.p50(),
                busy.p95(),
                barePaced.p50(),
                barePaced.p95(),
                bareBusy.p50(),
                bareBusy.p95(),
                ratio(paced, barePaced, 50),
                ratio(busy, bareBusy, 50));
    }

    private void besideEngine() throws SQLException {
        try (EngineInbox engine = new EngineInbox(url, clones.busiest(clients))) {
            Timing own = Timing.of(clients, pages.tasks());
            Timing theirs = engine.tasks();
            row("engine's task query, count, variables", "", "", theirs.p50(), theirs.p95());
            System.out.printf(
                    "The inbox of one programme over HTTP is %s times as fast as the engine's query at p50, %s at p95.%n",
                    ratio(theirs, own, 50), ratio(theirs, own, 95));
        }
    }

    private static String ratio(Timing one, Timing other, int percent) {
        return String.format(Locale.ROOT, "%.1f", one.at(percent) / other.at(percent));
    }

    private static void row(String page, String... figures) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-40s", page));
        for (String figure : figures) {
            line.append(String.format(Locale.ROOT, " %8s", figure));
        }
        System.out.println(line);
    }
}
