package io.pathway42.insight.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.identity.MemberEntry;
import io.pathway42.identity.Members;
import io.pathway42.identity.Team;
import io.pathway42.identity.TeamRoles;
import io.pathway42.insight.BarringRoles;
import io.pathway42.insight.TeamMember;
import io.pathway42.insight.TeamViews;
import io.pathway42.problem.Problem;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The people of a programme, for programs. A field that is left out of a change stays as it is. */
@RestController
@RequestMapping("/api/v1/programmes/{programmeId}/people")
class TeamController {

    private static final MemberEntry NOBODY = new MemberEntry("", "", "", "", "", "staff", null);

    private final TeamViews views;
    private final Members members;
    private final Team team;
    private final TeamRoles roles;

    TeamController(TeamViews views, Members members, Team team, TeamRoles roles) {
        this.views = views;
        this.members = members;
        this.team = team;
        this.roles = roles;
    }

    @GetMapping
    TeamViews.Page page(
            @PathVariable String programmeId,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        return views.page(programmeId, size, cursor);
    }

    @GetMapping("/{ref}")
    TeamMember get(@PathVariable String programmeId, @PathVariable String ref) {
        return views.get(programmeId, ref);
    }

    @PostMapping
    ResponseEntity<TeamMember> add(@PathVariable String programmeId, @RequestBody JsonNode body) {
        List<String> held = StreamSupport.stream(body.path("roles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        String ref = team.add(programmeId, entry(NOBODY, body), held).ref();
        URI address = UriComponentsBuilder.fromPath("/api/v1/programmes/{programme}/people/{ref}")
                .build(programmeId, ref);
        return ResponseEntity.created(address).body(views.get(programmeId, ref));
    }

    @PatchMapping("/{ref}")
    TeamMember change(@PathVariable String programmeId, @PathVariable String ref, @RequestBody JsonNode body) {
        views.get(programmeId, ref);
        team.change(programmeId, ref, entry(MemberEntry.of(members.get(programmeId, ref)), body));
        return views.get(programmeId, ref);
    }

    @DeleteMapping("/{ref}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deactivate(@PathVariable String programmeId, @PathVariable String ref) {
        team.deactivate(programmeId, ref);
    }

    /** Nothing to say when the role is given and bars no other; else it is given too, with what it bars. */
    @PutMapping("/{ref}/roles/{role}")
    ResponseEntity<Given> give(@PathVariable String programmeId, @PathVariable String ref, @PathVariable String role) {
        roles.give(programmeId, ref, role);
        List<BarringRoles> conflicts = views.get(programmeId, ref).conflictsOf(role);
        return conflicts.isEmpty() ? ResponseEntity.noContent().build() : ResponseEntity.ok(new Given(conflicts));
    }

    /** @param conflicts roles of the person that bar the one that was given */
    record Given(List<BarringRoles> conflicts) {}

    @DeleteMapping("/{ref}/roles/{role}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable String programmeId, @PathVariable String ref, @PathVariable String role) {
        roles.take(programmeId, ref, role);
    }

    private static MemberEntry entry(MemberEntry before, JsonNode body) {
        return new MemberEntry(
                text(body, "id", before.id()),
                text(body, "name", before.name()),
                text(body, "title", before.title()),
                text(body, "organisation", before.organisation()),
                text(body, "email", before.email()),
                text(body, "kind", before.kind()),
                body.has("expires") ? day(body.path("expires")) : before.expires());
    }

    private static String text(JsonNode body, String field, String before) {
        return body.has(field) ? body.path(field).asText("") : before;
    }

    private static @Nullable LocalDate day(JsonNode value) {
        String text = value.asText("");
        try {
            return value.isNull() || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            throw Problem.Refused.because(
                    "expires", "'%s' is not a possible date. Write year-month-day.".formatted(text));
        }
    }
}
