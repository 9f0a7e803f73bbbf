package io.pathway42.engine;

import org.jspecify.annotations.Nullable;

/** A task for which an owner is sought. */
record Duty(
        String programmeId,
        String processInstanceId,
        StepDefinition step,
        String role,
        @Nullable Subject subject) {}
