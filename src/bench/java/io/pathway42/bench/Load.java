package io.pathway42.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Prints how fast the pages answer with 200 programmes part-way on PostgreSQL to 20 clients at once
 * ({@link Comparison}). The clients, the product and the database share the machine. Arguments: a definition, and if
 * wanted the number of programmes.
 */
public final class Load {

    private static final int PROGRAMMES = 200;
    private static final int STEPS_DONE = 500;
    private static final int STEPS_OPEN = 100;
    private static final int CLIENTS = 20;

    private Load() {}

    public static void main(String[] arguments) throws Exception {
        String definition = Files.readString(Path.of(arguments[0]));
        int programmes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PROGRAMMES;
        EmbeddedPostgres.Builder settings = EmbeddedPostgres.builder()
                .setServerConfig("timezone", "UTC")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "256MB");
        Heard.SERVER.forEach(settings::setServerConfig);
        try (EmbeddedPostgres server = settings.start();
                var connection = server.getPostgresDatabase().getConnection()) {
            try (var create = connection.createStatement()) {
                create.execute("create database load");
            }
            measure(server.getJdbcUrl("postgres", "load"), definition, programmes);
        }
    }

    private static void measure(String url, String definition, int programmes) throws Exception {
        try (Product product = Product.start(url, "postgres", "postgres")) {
            Run run = new PathwayClient(product.address(), "demo", 1).run(definition, Scenario.straight(), STEPS_DONE);
            run.stuck().forEach(System.out::println);
            String client = run.programme().substring(0, run.programme().lastIndexOf('-'));
            Clones clones = new Clones(url, client);
            clones.make(programmes, STEPS_OPEN);
            System.out.println(clones.says());
            Pages pages = new Pages(product.address(), clones.busiest(CLIENTS), run.programme());
            new Comparison(url, pages, clones, CLIENTS).print();
        }
    }
}
