package io.pathway42.bench;

import io.pathway42.insight.forecast.ForecastSpeed;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Prints the figures: start-up, memory, and steps per second over HTTP on both databases beside the bare engine. One
 * argument: a definition.
 */
public final class Figures {

    private Figures() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT, "Forecast: %.1f ms for 10,000 runs%n", ForecastSpeed.median());
        String definition = Files.readString(Path.of(arguments[0]));
        Path directory = Files.createTempDirectory("pathway42-figures");
        measure(
                "H2",
                "jdbc:h2:file:" + directory.resolve("product") + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0",
                "jdbc:h2:file:" + directory.resolve("bare"),
                "sa",
                "sa",
                definition);
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setServerConfig("timezone", "UTC").start()) {
            execute(server, "create database product");
            execute(server, "create database bare");
            measure(
                    "PostgreSQL 16",
                    server.getJdbcUrl("postgres", "product"),
                    server.getJdbcUrl("postgres", "bare"),
                    "postgres",
                    "postgres",
                    definition);
        }
    }

    private static void measure(
            String database, String productUrl, String bareUrl, String user, String password, String definition)
            throws IOException, InterruptedException {
        try (Product product = Product.start(productUrl, user, password)) {
            Run run = new PathwayClient(product.address(), "demo", 1).run(definition, Scenario.straight());
            double steps = run.tally().perSecond();
            double bare =
                    BareEngine.perSecond(bareUrl, user, password, run.tally().steps());
            System.out.printf(
                    Locale.ROOT,
                    "%s: started in %.1f s; %d steps at %.1f steps/s over HTTP, one person at a time; bare engine %.1f"
                            + " tasks/s, ratio 1 to %.1f; peak resident %d MB with a heap of 512 MB%n",
                    database,
                    product.startSeconds(),
                    run.tally().steps(),
                    steps,
                    bare,
                    bare / steps,
                    product.peakMegabytes());
            run.stuck().forEach(System.out::println);
        }
    }

    private static void execute(EmbeddedPostgres server, String statement) throws IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var create = connection.createStatement()) {
            create.execute(statement);
        } catch (java.sql.SQLException e) {
            throw new IOException(e);
        }
    }
}
