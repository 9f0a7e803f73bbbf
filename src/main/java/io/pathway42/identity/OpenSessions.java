package io.pathway42.identity;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people are signed in, told to themselves one by one, and to operators by their number; either ends them. */
@Component
public class OpenSessions {

    private static final int ID_LENGTH = 32;

    private final FindByIndexNameSessionRepository<? extends Session> repository;
    private final Sessions sessions;
    private final ThisSession here;
    private final CurrentPerson current;
    private final People people;
    private final AuditLog audit;
    private final Clock clock;
    private final Clock realTime;

    OpenSessions(
            FindByIndexNameSessionRepository<? extends Session> repository,
            Sessions sessions,
            ThisSession here,
            CurrentPerson current,
            People people,
            AuditLog audit,
            Clock clock,
            @Qualifier("realTime") Clock realTime) {
        this.repository = repository;
        this.sessions = sessions;
        this.here = here;
        this.current = current;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.realTime = realTime;
    }

    /** Those of who asks: this one first, then the one used last. */
    public List<OpenSession> own() {
        return open(current.signIn())
                .map(this::told)
                .sorted(Comparator.comparing((OpenSession session) -> !session.here())
                        .thenComparing(OpenSession::lastUsed, Comparator.reverseOrder()))
                .toList();
    }

    /** @throws Problem.NotFound when who asks has no such session, or not any more */
    @Transactional
    public void endOwn(String id) {
        Person person = current.get();
        Session session = open(person.signIn())
                .filter(one -> id(one).equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound("no-such-session", "This session has ended already."));
        sessions.endOne(person.signIn(), session.getId());
        log(person, "ended own session: " + browser(session).words());
    }

    /** Signs who asks out everywhere but here. */
    @Transactional
    public void endOthers() {
        Person person = current.get();
        sessions.endOthers(person.signIn());
        log(person, "ended all own sessions but this one");
    }

    /** Signs who asks out everywhere. */
    @Transactional
    public void endAll() {
        Person person = current.get();
        sessions.end(person.signIn());
        log(person, "ended all own sessions");
    }

    /** How many browsers somebody is signed in with. */
    public long count(String signIn) {
        return sessions.count(signIn);
    }

    /**
     * Signs somebody out everywhere.
     *
     * @throws Problem.NotAllowed unless who asks is an operator
     */
    @Transactional
    public void endAllOf(String signIn) {
        if (!current.get().operator()) {
            throw new Problem.NotAllowed("not-an-operator", "Only operators end the sessions of others.");
        }
        Person person = people.find(signIn)
                .orElseThrow(() -> new Problem.NotFound("no-such-person", "Nobody signs in as '" + signIn + "'."));
        sessions.end(signIn);
        log(person, "an operator ended all sessions");
    }

    private Stream<? extends Session> open(String person) {
        return repository.findByPrincipalName(person).values().stream().filter(session -> !session.isExpired());
    }

    private OpenSession told(Session session) {
        return new OpenSession(
                id(session),
                ago(session.getCreationTime()),
                ago(session.getLastAccessedTime()),
                browser(session),
                here.id().filter(session.getId()::equals).isPresent());
    }

    private static Browser browser(Session session) {
        return Browser.of(Objects.requireNonNullElse(session.getAttribute(Browser.ATTRIBUTE), ""));
    }

    /** The id of a session is what its browser is let in by, and is shown to nobody. */
    private static String id(Session session) {
        return SecretText.hash(session.getId()).substring(0, ID_LENGTH);
    }

    /** Sessions go by the real time; people read the product's. */
    private OffsetDateTime ago(Instant moment) {
        return OffsetDateTime.now(clock).minus(Duration.between(moment, realTime.instant()));
    }

    private void log(Person person, String words) {
        audit.write(AuditEntry.of(AuditAction.SESSION_ENDED)
                .client(person.clientId())
                .about(person.signIn())
                .saying(words));
    }
}
