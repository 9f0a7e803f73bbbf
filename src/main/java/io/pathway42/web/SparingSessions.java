package io.pathway42.web;

import io.pathway42.OncePerRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Keeps sessions in the database without writing one for every page that is read: when it was last used is kept to the
 * minute.
 */
class SparingSessions implements FindByIndexNameSessionRepository<SparingSessions.Sparing> {

    private static final Duration EXACT_ENOUGH = Duration.ofMinutes(1);

    private final FindByIndexNameSessionRepository<Session> kept;

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type of its sessions is not public
    SparingSessions(JdbcIndexedSessionRepository kept) {
        this.kept = (FindByIndexNameSessionRepository) kept;
    }

    @Override
    public Sparing createSession() {
        return new Sparing(kept.createSession());
    }

    @Override
    public void save(Sparing session) {
        kept.save(session.kept);
    }

    /** The filter asks twice: before the request, and after it whether there still is a session. */
    @Override
    public @Nullable Sparing findById(String id) {
        return OncePerRequest.<@Nullable Sparing>ask(SparingSessions.class, id, () -> {
            Session session = kept.findById(id);
            return session == null ? null : new Sparing(session);
        });
    }

    @Override
    public void deleteById(String id) {
        OncePerRequest.forget(SparingSessions.class, id);
        kept.deleteById(id);
    }

    @Override
    public Map<String, Sparing> findByIndexNameAndIndexValue(String name, String value) {
        return kept.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Sparing(entry.getValue())));
    }

    /** A session that takes note of being used once a minute. */
    static final class Sparing implements Session {

        private final Session kept;

        private Sparing(Session kept) {
            this.kept = kept;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (!now.isBefore(kept.getLastAccessedTime().plus(EXACT_ENOUGH))) {
                kept.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
        public <T> T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
