package io.pathway42.evidence;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a completed step left: who did what, on which version of the model and the form, and the hash that ties it to
 * the record before.
 *
 * @param seq its place in the programme's chain, from 1
 * @param formHash SHA-256 of the form as deployed, in hex
 * @param data the submission as JSON, as it was stored
 * @param at with a precision of milliseconds
 * @param hash SHA-256 over all other fields, in hex
 */
public record StepRecord(
        String programmeId,
        int seq,
        String clientId,
        String taskId,
        String process,
        int processVersion,
        String element,
        String step,
        String phase,
        String name,
        @Nullable String subject,
        String form,
        String formHash,
        String data,
        String person,
        String role,
        OffsetDateTime at,
        String previousHash,
        String hash)
        implements Link {

    @Override
    public List<?> contents() {
        return Arrays.asList(
                programmeId,
                seq,
                clientId,
                taskId,
                process,
                processVersion,
                element,
                step,
                phase,
                name,
                subject,
                form,
                formHash,
                data,
                person,
                role,
                at.toInstant().toEpochMilli(),
                previousHash);
    }

    StepRecord sealed() {
        return new StepRecord(
                programmeId,
                seq,
                clientId,
                taskId,
                process,
                processVersion,
                element,
                step,
                phase,
                name,
                subject,
                form,
                formHash,
                data,
                person,
                role,
                at,
                previousHash,
                Seal.hash(this));
    }
}
