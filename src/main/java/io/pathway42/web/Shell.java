package io.pathway42.web;

import io.pathway42.work.Inbox;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a page: who is signed in, which client they look at, where they may go.
 *
 * @param path of the page
 * @param current the client looked at, null when the person sees none or has not chosen one
 * @param clients how many the person may see
 * @param work how many open steps the person has, may claim, and how many of theirs are late
 * @param mayStart whether the person may start programmes
 * @param auditRoom whether the audit room of the client looked at opens to the person
 * @param mayAudit whether the person may read the audit log
 * @param operator whether the person operates the installation
 * @param auditor whether the person is of a certification body and finds the audit room only
 */
public record Shell(
        String path,
        Who person,
        @Nullable Client current,
        int clients,
        List<Entry> registers,
        Inbox.Counts work,
        boolean mayStart,
        boolean auditRoom,
        boolean mayAudit,
        boolean operator,
        boolean auditor) {

    /** How many entries a register has. */
    public long count(String register) {
        return registers.stream()
                .filter(entry -> entry.id().equals(register))
                .mapToLong(Entry::count)
                .sum();
    }

    /** @param initials one or two letters that stand for the person */
    public record Who(String signIn, String name, String title, String initials) {}

    /**
     * A programme in the client switcher.
     *
     * @param phase id of the running phase, empty before the first and after the last
     * @param cycle which of its client's programmes it is, 0 where the person sees no other
     * @param start first day of its plan
     * @param progress share of the pathway that is done, in percent
     */
    public record Client(String programme, String name, int cycle, LocalDate start, String phase, int progress) {}

    /** A register in the navigation. */
    public record Entry(String id, String title, long count) {}
}
