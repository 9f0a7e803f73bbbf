package io.pathway42.evidence;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log in its chain.
 *
 * @param chain of its client, or of the installation
 * @param action id of an {@link AuditAction}
 * @param address that the request came from, null when none did
 * @param at with a precision of milliseconds
 * @param hash SHA-256 over all other fields, in hex
 */
public record LoggedEntry(
        String chain,
        int seq,
        OffsetDateTime at,
        String action,
        @Nullable String person,
        @Nullable String clientId,
        @Nullable String programmeId,
        String subject,
        String detail,
        @Nullable String address,
        String previousHash,
        String hash)
        implements Link {

    @Override
    public List<?> contents() {
        return Arrays.asList(
                chain,
                seq,
                at.toInstant().toEpochMilli(),
                action,
                person,
                clientId,
                programmeId,
                subject,
                detail,
                address,
                previousHash);
    }

    LoggedEntry following(Chains.Head head) {
        LoggedEntry placed = linked(head.lastSeq() + 1, head.lastHash(), "");
        return placed.linked(placed.seq, placed.previousHash, Seal.hash(placed));
    }

    private LoggedEntry linked(int place, String previous, String ownHash) {
        return new LoggedEntry(
                chain, place, at, action, person, clientId, programmeId, subject, detail, address, previous, ownHash);
    }
}
