package io.pathway42.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.engine.ProcessRuns.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PathwayTest
class ProcessRunsTests {

    @Autowired
    private ProcessRuns runs;

    @Autowired
    private ProcessWalk walk;

    private String client = "";

    @BeforeEach
    void open() {
        client = walk.open("tallowbrook");
    }

    @Test
    void knowsWhichElementCalledAProcess() {
        String design = walk.start(client, "gap-analysis", Map.of(), Optional.empty());
        walk.next(design);
        assertThat(of("phase-gate"))
                .filteredOn(run -> design.equals(run.parentInstance()))
                .extracting(Run::parentElement)
                .containsExactly("callActivity_EnterP04");
    }

    @Test
    void knowsWhatAProcessIsAbout() {
        walk.start(client, "inventory-record", Map.of("systemId", "AIS-01"), Optional.empty());
        assertThat(of("inventory-record")).extracting(Run::subject).containsExactly("AIS-01");
    }

    @Test
    void tellsWhatRunsFromWhatEnded() {
        walk.reach(walk.pathway(client), "userTask_NameSponsorAndManager");
        assertThat(of("mobilise")).extracting(Run::ended).containsOnlyNulls();
        assertThat(of("phase-gate")).extracting(Run::ended).doesNotContainNull().isNotEmpty();
    }

    private List<Run> of(String process) {
        return runs.of(client + "-1").stream()
                .filter(run -> run.process().equals(process))
                .toList();
    }
}
