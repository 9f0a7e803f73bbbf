package io.pathway42.gap;

import io.pathway42.register.Lines;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that closes gaps.
 *
 * @param refs requirements that it serves, one per line
 * @param owner sign-in name
 * @param status {@code open}, {@code in_progress} or {@code done}
 * @param source where it came from: {@code definition}, {@code gap-analysis}, {@code impact-assessment} and the like
 * @param agreedPriority 1 is the most urgent; null until the committee has ranked it
 * @param computedPriority what the decision table proposes
 * @param later added after the release and worked off by a process of its own
 */
public record BacklogItem(
        String programmeId,
        String clientId,
        String ref,
        String title,
        String refs,
        String owner,
        int effortDays,
        LocalDate due,
        String status,
        String source,
        @Nullable Integer agreedPriority,
        @Nullable Integer computedPriority,
        boolean quickWin,
        String priorityBecause,
        String dependsOn,
        String outcome,
        String proof,
        String trialSystem,
        @Nullable LocalDate releasedOn,
        String record,
        @Nullable LocalDate recordOn,
        @Nullable LocalDate closedOn,
        boolean later) {

    public List<String> requirementRefs() {
        return Lines.split(refs);
    }

    public boolean done() {
        return "done".equals(status);
    }
}
