package io.pathway42.insight;

import io.pathway42.identity.Access;
import io.pathway42.identity.Member;
import io.pathway42.identity.Members;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who works on a programme, with their open tasks and AI systems; as many statements for a hundred people as for one. */
@Component
public class TeamViews {

    private static final int LARGEST_PAGE = 500;

    private final Access access;
    private final Members members;
    private final AiSystems systems;
    private final WorkCounts work;
    private final TeamConflicts conflicts;
    private final Clock clock;

    TeamViews(
            Access access, Members members, AiSystems systems, WorkCounts work, TeamConflicts conflicts, Clock clock) {
        this.access = access;
        this.members = members;
        this.systems = systems;
        this.work = work;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /** All of them, by name. */
    public List<TeamMember> of(String programmeId) {
        access.programme(programmeId);
        return with(programmeId, members.of(programmeId));
    }

    /** A page of them, by sign-in name. */
    public Page page(String programmeId, int size, @Nullable String after) {
        access.programme(programmeId);
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<TeamMember> found = with(programmeId, members.after(programmeId, after == null ? "" : after, limit + 1));
        boolean more = found.size() > limit;
        return new Page(
                more ? found.subList(0, limit) : found,
                more ? found.get(limit - 1).id() : null);
    }

    /** @throws io.pathway42.problem.Problem.NotFound when nobody of this name works on the programme */
    public TeamMember get(String programmeId, String ref) {
        access.programme(programmeId);
        return with(programmeId, List.of(members.get(programmeId, ref))).get(0);
    }

    private List<TeamMember> with(String programmeId, List<Member> found) {
        Map<String, Long> open = work.openByHolder(programmeId);
        Map<String, List<String>> owned = systems.all(programmeId).stream()
                .filter(system -> system.owner() != null)
                .collect(
                        Collectors.groupingBy(AiSystem::owner, Collectors.mapping(AiSystem::ref, Collectors.toList())));
        Map<String, List<BarringRoles>> barring = conflicts.of(programmeId);
        LocalDate today = LocalDate.now(clock);
        return found.stream()
                .map(member -> TeamMember.of(
                        member,
                        today,
                        open.getOrDefault(member.ref(), 0L),
                        owned.getOrDefault(member.ref(), List.of()),
                        barring.getOrDefault(member.ref(), List.of())))
                .toList();
    }

    public record Page(List<TeamMember> items, @Nullable String next) {}
}
