package io.pathway42.engine;

import java.time.OffsetDateTime;

/** When a step is due, from the programme's plan and the standard deadlines. */
public interface Deadlines {

    OffsetDateTime due(String programmeId, StepDefinition step, OffsetDateTime created);
}
