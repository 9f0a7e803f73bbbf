package io.pathway42.identity.web;

import io.pathway42.identity.Invitations;
import io.pathway42.identity.Invitations.Guest;
import io.pathway42.identity.Invitations.Invitation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People from outside: who may come into a programme, and until when. */
@RestController
@RequestMapping("/api/v1/programmes/{programme}/invitations")
class InvitationsController {

    private final Invitations invitations;

    InvitationsController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    Guests list(@PathVariable String programme) {
        return new Guests(invitations.of(programme), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Invitations.Invited invite(@PathVariable String programme, @RequestBody Wanted wanted) {
        return invitations.invite(
                programme,
                new Invitation(
                        Objects.requireNonNullElse(wanted.name(), ""),
                        Objects.requireNonNullElse(wanted.organisation(), ""),
                        Objects.requireNonNullElse(wanted.role(), ""),
                        wanted.expires()));
    }

    @PutMapping("/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void until(@PathVariable String programme, @PathVariable String person, @RequestBody Until until) {
        invitations.until(programme, person, until.expires());
    }

    record Guests(List<Guest> items, @Nullable String next) {}

    /** @param expires the last day on which they may come in */
    record Wanted(
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String role,
            @Nullable LocalDate expires) {}

    record Until(@Nullable LocalDate expires) {}
}
