package io.pathway42.insight;

import io.pathway42.evidence.AuditTrail;
import io.pathway42.evidence.AuditTrail.Filter;
import io.pathway42.evidence.AuditTrail.Place;
import io.pathway42.evidence.AuditTrail.Scope;
import io.pathway42.evidence.LoggedEntry;
import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.problem.Problem;
import io.pathway42.work.PageCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The audit log as who asks may see it: operators all of it, those who answer for a programme what concerns that. */
@Component
public class AuditLogView {

    private static final int LARGEST_PAGE = 500;

    private final AuditTrail trail;
    private final Access access;
    private final CurrentPerson current;

    AuditLogView(AuditTrail trail, Access access, CurrentPerson current) {
        this.trail = trail;
        this.access = access;
        this.current = current;
    }

    /** Whether who asks may see any of it. */
    public boolean allowed() {
        return current.get().operator() || !access.auditedProgrammes().isEmpty();
    }

    /** Programmes whose entries who asks may see. */
    public List<String> programmes() {
        return access.auditedProgrammes();
    }

    /** The clients of those, without the installation. */
    public List<String> clients() {
        return programmes().stream().map(access::programme).distinct().toList();
    }

    /** @throws Problem.NotAllowed when who asks may see none of it */
    public Page page(Filter filter, int size, @Nullable String cursor) {
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<LoggedEntry> found = trail.page(scope(), filter, limit + 1, cursor == null ? null : place(cursor));
        boolean more = found.size() > limit;
        List<LoggedEntry> items = more ? found.subList(0, limit) : found;
        return new Page(List.copyOf(items), more ? cursor(items.get(limit - 1)) : null);
    }

    /** Every entry that matches, page after page. */
    public List<LoggedEntry> all(Filter filter) {
        List<LoggedEntry> all = new ArrayList<>();
        Page page = page(filter, LARGEST_PAGE, null);
        all.addAll(page.items());
        while (page.next() != null) {
            page = page(filter, LARGEST_PAGE, page.next());
            all.addAll(page.items());
        }
        return all;
    }

    private Scope scope() {
        if (current.get().operator()) {
            return new Scope(true, List.of(), List.of());
        }
        List<String> programmes = programmes();
        if (programmes.isEmpty()) {
            throw new Problem.NotAllowed(
                    "audit-log-not-yours",
                    "The audit log is for operators, consultants, AIMS managers, sponsors and internal auditors.");
        }
        return new Scope(false, programmes, clients());
    }

    private static String cursor(LoggedEntry last) {
        return new PageCursor(last.at(), last.chain() + "#" + last.seq()).text();
    }

    private static Place place(String cursor) {
        PageCursor read = PageCursor.read(cursor);
        int sign = read.id().lastIndexOf('#');
        try {
            return new Place(
                    read.time(),
                    read.id().substring(0, Math.max(0, sign)),
                    Integer.parseInt(read.id().substring(sign + 1)));
        } catch (NumberFormatException notOurs) {
            throw Problem.Refused.because("cursor", "This cursor is not one of ours; start again without it.");
        }
    }

    /** A page of the log, newest first. */
    public record Page(List<LoggedEntry> items, @Nullable String next) {}
}
