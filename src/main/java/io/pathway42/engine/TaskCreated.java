package io.pathway42.engine;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user task came into being and found its owner; published inside the engine's transaction.
 *
 * @param role the role as evaluated for this instance
 * @param form key of its form
 * @param assignee the one who has it, when there is exactly one
 * @param candidates those who may claim it, when there are several
 * @param reason why this person or these
 * @param since from when its time counts: before it came into being, when it takes up what another left undone
 */
public record TaskCreated(
        String taskId,
        String programmeId,
        String clientId,
        String definitionId,
        int processVersion,
        String processInstanceId,
        StepDefinition step,
        @Nullable Subject subject,
        String role,
        String form,
        @Nullable String assignee,
        List<String> candidates,
        HeldBecause reason,
        OffsetDateTime created,
        OffsetDateTime since,
        OffsetDateTime due) {}
