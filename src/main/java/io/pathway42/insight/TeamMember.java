package io.pathway42.insight;

import io.pathway42.identity.Member;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works on a programme, with what they have to do there.
 *
 * @param id sign-in name
 * @param expires the last day on which they may come in, null for good
 * @param active whether they may come in today
 * @param absentUntil the last day of the absence that covers today
 * @param substitute sign-in name of who stands in today
 * @param systems refs of the AI systems they own
 * @param conflicts roles of theirs that bar each other
 */
public record TeamMember(
        String id,
        String name,
        String title,
        String organisation,
        String kind,
        List<String> roles,
        @Nullable String email,
        @Nullable LocalDate expires,
        boolean active,
        @Nullable LocalDate absentUntil,
        @Nullable String substitute,
        long openTasks,
        List<String> systems,
        List<BarringRoles> conflicts) {

    static TeamMember of(
            Member member, LocalDate today, long openTasks, List<String> systems, List<BarringRoles> conflicts) {
        return new TeamMember(
                member.ref(),
                member.name(),
                member.title(),
                member.organisation(),
                member.kind(),
                member.roles(),
                member.email(),
                member.expires(),
                !member.gone(today),
                member.absentUntil(),
                member.substitute(),
                openTasks,
                systems,
                conflicts);
    }

    /** Roles of theirs that bar this one. */
    public List<BarringRoles> conflictsOf(String role) {
        return conflicts.stream().filter(each -> each.roles().contains(role)).toList();
    }
}
