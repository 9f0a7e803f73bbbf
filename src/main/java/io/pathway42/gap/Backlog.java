package io.pathway42.gap;

import io.pathway42.engine.ModelReadable;
import io.pathway42.problem.Problem;
import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The remediation backlogs of all programmes. */
@Component
public class Backlog implements ModelReadable {

    private static final String COLUMNS = """
            select programme_id, client_id, ref, title, refs, owner, effort_days, due, status, source, agreed_priority,
                   computed_priority, quick_win, priority_because, depends_on, outcome, proof, trial_system, released_on,
                   record, record_on, closed_on, later
            from backlog_item where programme_id = :programmeId""";

    private final JdbcClient jdbc;
    private final BacklogReleases releases;
    private final ApplicationEventPublisher events;

    Backlog(JdbcClient jdbc, BacklogReleases releases, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.releases = releases;
        this.events = events;
    }

    /** Most urgent first. */
    public List<BacklogItem> all(String programmeId) {
        return jdbc.sql(COLUMNS + " order by coalesce(agreed_priority, computed_priority, 9), due, ref")
                .param("programmeId", programmeId)
                .query(BacklogItem.class)
                .list();
    }

    public Optional<BacklogItem> find(String programmeId, String ref) {
        return jdbc.sql(COLUMNS + " and ref = :ref")
                .param("programmeId", programmeId)
                .param("ref", ref)
                .query(BacklogItem.class)
                .optional();
    }

    /** @throws Problem.NotFound when the backlog has no such item */
    public BacklogItem get(String programmeId, String ref) {
        return find(programmeId, ref)
                .orElseThrow(() -> new Problem.NotFound("no-such-item", "There is no backlog item '" + ref + "'."));
    }

    /** Refs of the items that are not done, most urgent first. */
    public List<String> open(String programmeId) {
        return all(programmeId).stream()
                .filter(item -> !item.done())
                .map(BacklogItem::ref)
                .toList();
    }

    /** Refs of the items that are to be released together; later ones are worked off by themselves. */
    public List<String> toRelease(String programmeId) {
        return all(programmeId).stream()
                .filter(item -> !item.done() && !item.later())
                .map(BacklogItem::ref)
                .toList();
    }

    /** Adds work and says under which ref; after the release somebody is set to work on it at once. */
    public String add(String programmeId, String clientId, NewItem item) {
        String ref = nextRef(programmeId);
        jdbc.sql("""
                        insert into backlog_item (programme_id, client_id, ref, title, refs, owner, effort_days, due,
                            status, source)
                        values (:programmeId, :clientId, :ref, :title, :refLines, :owner, :effortDays, :due, 'open',
                            :source)""")
                .param("title", item.title())
                .param("owner", item.owner())
                .param("effortDays", item.effortDays())
                .param("due", item.due())
                .param("source", item.source())
                .param("refLines", Lines.join(item.refs()))
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", ref)
                .update();
        if (releases.released(programmeId)) {
            events.publishEvent(new BacklogItemAdded(programmeId, clientId, ref));
        }
        return ref;
    }

    public void closed(String programmeId, String ref, String by, LocalDate on) {
        jdbc.sql("""
                        update backlog_item set status = 'done', closed_by = :by, closed_on = :on
                        where programme_id = :programmeId and ref = :ref""")
                .param("by", by)
                .param("on", on)
                .param("programmeId", programmeId)
                .param("ref", ref)
                .update();
    }

    private String nextRef(String programmeId) {
        int highest = all(programmeId).stream()
                .map(BacklogItem::ref)
                .filter(ref -> ref.matches("BL-\\d{1,6}"))
                .mapToInt(ref -> Integer.parseInt(ref.substring(3)))
                .max()
                .orElse(0);
        return "BL-%02d".formatted(highest + 1);
    }
}
