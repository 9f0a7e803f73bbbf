package io.pathway42;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.bench.PathwayClient;
import io.pathway42.bench.Report;
import io.pathway42.bench.Run;
import io.pathway42.bench.Scenario;
import io.pathway42.bench.Scenarios;
import io.pathway42.bench.StepTable;
import io.pathway42.work.Reasons;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Both demo clients from the first step to the certificate and through both surveillances, over the HTTP API alone: once
 * straight, and once through every loop.
 */
@PathwayTest
@Tag("pathway")
class PathwayRunTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Reasons reasons;

    @Test
    void takesClientsFromTheFitCheckThroughBothSurveillances() throws IOException {
        List<Run> runs = new ArrayList<>();
        for (String client : List.of("brackenfold", "tallowbrook")) {
            runs.add(run(client, client, Scenario.straight()));
            runs.add(run(client, client + "-looped", Scenarios.looped()));
        }

        System.out.println(StepTable.of(runs));
        assertThat(runs).allSatisfy(run -> assertThat(run.stuck()).isEmpty());
        assertThat(StepTable.missing(runs)).isEmpty();
        for (Run run : runs) {
            findsAnOwnerForEveryTask(run);
        }
    }

    /** Prints every task with its role, its owner and why. */
    private void findsAnOwnerForEveryTask(Run run) throws IOException {
        OwnersTable table = new OwnersTable(jdbc, reasons);
        List<OwnersTable.Row> rows = table.of(run.programme());
        System.out.println(rows.size() + " tasks of " + run.programme() + ": " + table.write(run.programme(), rows));
        assertThat(rows).isNotEmpty();
        assertThat(OwnersTable.withoutOwner(rows)).isEmpty();
    }

    private Run run(String client, String id, Scenario scenario) throws IOException {
        String definition = Definitions.text(client).replaceFirst("(?m)^id: " + client + "$", "id: " + id);
        Run run = new PathwayClient(URI.create("http://localhost:" + port), "demo", 1).run(definition, scenario);
        System.out.print(Report.of(run, scenario));
        return run;
    }
}
