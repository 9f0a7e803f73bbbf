package io.pathway42.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Prints how fast the pages answer with 200 programmes part-way on PostgreSQL to 20 clients at once, each with its next
 * call upon the answer and then, paced, with a call a second: beside the bare SQL of the same page and, for the inbox,
 * beside the engine's own task query. The clients, the product and the database
 * share the machine. Arguments: a definition, and if wanted the number of programmes.
 */
public final class Load {

    private static final int PROGRAMMES = 200;
    private static final int STEPS_DONE = 500;
    private static final int STEPS_OPEN = 100;
    private static final int CLIENTS = 20;

    private Load() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        String definition = Files.readString(Path.of(arguments[0]));
        int programmes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PROGRAMMES;
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("timezone", "UTC")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("shared_buffers", "256MB")
                        .start();
                var connection = server.getPostgresDatabase().getConnection()) {
            try (var create = connection.createStatement()) {
                create.execute("create database load");
            }
            measure(server.getJdbcUrl("postgres", "load"), definition, programmes);
        }
    }

    private static void measure(String url, String definition, int programmes)
            throws IOException, InterruptedException, SQLException {
        try (Product product = Product.start(url, "postgres", "postgres")) {
            Run run = new PathwayClient(product.address(), "demo", 1).run(definition, Scenario.straight(), STEPS_DONE);
            run.stuck().forEach(System.out::println);
            String client = run.programme().substring(0, run.programme().lastIndexOf('-'));
            Clones clones = new Clones(url, client);
            clones.make(programmes, STEPS_OPEN);
            System.out.println(clones.says());
            Pages pages = new Pages(product.address(), clones.busiest(CLIENTS), run.programme());
            BareSql sql = new BareSql(url, clones.busiest(CLIENTS));
            row("", "p50 ms", "p95 ms", "paced p50", "paced p95", "bare p50", "bare p95", "ratio p50");
            beside("inbox", pages.inbox(), sql.inbox());
            beside("inbox of one programme (API)", pages.tasks(), sql.tasks());
            beside("programme page", pages.programme(), sql.programme());
            beside("portfolio, first page", pages.portfolio(), sql.portfolio());
            beside("steps", pages.steps(), sql.steps());
            beside("forecast (API)", pages.forecast(), sql.forecast());
            try (EngineInbox engine = new EngineInbox(url, clones.busiest(CLIENTS))) {
                Timing own = Timing.of(CLIENTS, pages.tasks());
                Timing theirs = engine.tasks();
                row("engine's task query, count, variables", theirs.p50(), theirs.p95(), "", "", "", "", "");
                System.out.printf(
                        Locale.ROOT,
                        "The inbox of one programme over HTTP is %.1f times as fast as the engine's query at p50, %.1f at"
                                + " p95; its bare SQL %.1f times.%n",
                        theirs.at(50) / own.at(50),
                        theirs.at(95) / own.at(95),
                        theirs.at(50) / sql.tasks().at(50));
            }
        }
    }

    private static void beside(String page, Timing.Call call, Timing bare) {
        Timing own = Timing.of(CLIENTS, call);
        Timing paced = Timing.paced(CLIENTS, call);
        row(
                page,
                own.p50(),
                own.p95(),
                paced.p50(),
                paced.p95(),
                bare.p50(),
                bare.p95(),
                String.format(Locale.ROOT, "%.1f", own.at(50) / Math.max(0.01, bare.at(50))));
    }

    private static void row(String page, String... figures) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-40s", page));
        for (String figure : figures) {
            line.append(String.format(Locale.ROOT, " %10s", figure));
        }
        System.out.println(line);
    }
}
