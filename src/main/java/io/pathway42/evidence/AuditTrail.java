package io.pathway42.evidence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the audit log, newest first, within what somebody may see of it. */
@Component
public class AuditTrail {

    private static final OffsetDateTime END = OffsetDateTime.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries of these clients that match, after a place in the list. */
    public List<LoggedEntry> page(Scope scope, Filter filter, int size, @Nullable Place after) {
        Place from = after == null ? new Place(END, "", Integer.MAX_VALUE) : after;
        return jdbc.sql("""
                        select * from audit_entry
                        where (:everything = 1 or programme_id in (:programmes)
                               or (programme_id is null and client_id in (:clients)))
                          and coalesce(person, '') like :person and action like :action
                          and coalesce(programme_id, '') like :programme
                          and at >= :since and at < :until
                          and (at < :time or (at = :time and (chain > :chain or (chain = :chain and seq < :seq))))
                        order by at desc, chain, seq desc limit :size
                        """)
                .param("everything", scope.everything() ? 1 : 0)
                .param("programmes", orNone(scope.programmes()))
                .param("clients", orNone(scope.clients()))
                .param("person", orAny(filter.person()))
                .param("action", filter.action() == null ? "%" : filter.action().id())
                .param("programme", orAny(filter.programme()))
                .param("since", start(filter.since() == null ? LocalDate.EPOCH : filter.since()))
                .param(
                        "until",
                        filter.until() == null ? END : start(filter.until().plusDays(1)))
                .param("time", from.at())
                .param("chain", from.chain())
                .param("seq", from.seq())
                .param("size", size)
                .query(LoggedEntry.class)
                .list();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static List<String> orNone(List<String> ids) {
        List<String> some = new ArrayList<>(ids);
        some.add("");
        return some;
    }

    private static String orAny(@Nullable String text) {
        return text == null || text.isBlank() ? "%" : text.strip().replaceAll("([\\\\%_])", "\\\\$1");
    }

    /**
     * What of the log somebody may see.
     *
     * @param everything whether it is all of it
     * @param clients whose entries outside any programme they may see too
     */
    public record Scope(boolean everything, List<String> programmes, List<String> clients) {}

    /**
     * Which entries somebody looks for; null stands for any.
     *
     * @param person sign-in name
     * @param until the last day
     */
    public record Filter(
            @Nullable String person,
            @Nullable AuditAction action,
            @Nullable String programme,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** The place of an entry in the list. */
    public record Place(OffsetDateTime at, String chain, int seq) {}
}
