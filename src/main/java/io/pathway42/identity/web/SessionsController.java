package io.pathway42.identity.web;

import io.pathway42.identity.OpenSession;
import io.pathway42.identity.OpenSessions;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a person is signed in with a browser. */
@RestController
@RequestMapping("/api/v1/me/sessions")
class SessionsController {

    private final OpenSessions sessions;

    SessionsController(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    Listed list() {
        return new Listed(sessions.own().stream().map(Listing::of).toList(), null);
    }

    /** Ends all but the one that asks. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers() {
        sessions.endOthers();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id) {
        sessions.endOwn(id);
    }

    /**
     * @param browser in words, as far as it told
     * @param current whether it is the one that asks
     */
    record Listing(String id, OffsetDateTime since, OffsetDateTime lastUsed, String browser, boolean current) {

        private static Listing of(OpenSession session) {
            return new Listing(
                    session.id(),
                    session.since(),
                    session.lastUsed(),
                    session.browser().words(),
                    session.here());
        }
    }

    record Listed(List<Listing> items, @Nullable String next) {}
}
