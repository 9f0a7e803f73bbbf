package io.pathway42.identity;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What operators do about people: add consultants and operators, assign consultants to clients, end and renew access. */
@Component
public class Administration {

    private final Access access;
    private final People people;
    private final MemberCheck check;
    private final Leaving leaving;
    private final EmailAddresses addresses;
    private final Expiries expiries;
    private final Clients clients;
    private final ProgrammeRoles roles;
    private final JdbcClient jdbc;
    private final AuditLog log;

    Administration(
            Access access,
            People people,
            MemberCheck check,
            Leaving leaving,
            EmailAddresses addresses,
            Expiries expiries,
            Clients clients,
            ProgrammeRoles roles,
            JdbcClient jdbc,
            AuditLog log) {
        this.access = access;
        this.people = people;
        this.check = check;
        this.leaving = leaving;
        this.addresses = addresses;
        this.expiries = expiries;
        this.clients = clients;
        this.roles = roles;
        this.jdbc = jdbc;
        this.log = log;
    }

    /**
     * Adds a consultant or an operator.
     *
     * @throws Problem.Refused with one fault per field
     */
    @Transactional
    public Person add(MemberEntry typed) {
        access.administration();
        MemberEntry entry = typed.stripped();
        List<Fault> faults = new ArrayList<>();
        if (!List.of(Person.CONSULTANT, Person.OPERATOR).contains(entry.kind())) {
            faults.add(new Fault("kind", "Choose consultant or operator. People of a client are added on its page."));
        }
        if (!entry.id().matches("[a-z0-9][a-z0-9._-]{1,62}")) {
            faults.add(
                    new Fault("id", "Use 2 to 63 small letters, digits, dots and hyphens, for instance kim.larsen."));
        } else if (people.find(entry.id()).isPresent()) {
            faults.add(new Fault("id", "Somebody signs in as '%s' already.".formatted(entry.id())));
        }
        if (Person.CONSULTANT.equals(entry.kind()) && entry.organisation().isEmpty()) {
            faults.add(new Fault("organisation", "Say which consultancy they belong to."));
        }
        if (!faults.isEmpty()) {
            throw new Problem.Refused("person-refused", "Some of what was entered is not right yet.", faults);
        }
        check.check(entry, null);
        var person = new Person(
                entry.id(), entry.id(), null, entry.name(), entry.title(), entry.organisation(), entry.kind());
        people.add(person);
        addresses.enter(entry.id(), entry.email());
        log.write(AuditEntry.of(AuditAction.PERSON_ADDED).about(entry.id()).saying(entry.kind()));
        return person;
    }

    /**
     * Lets a consultant work for a client; nothing happens when they do.
     *
     * @throws Problem.Refused when they are no consultant
     */
    @Transactional
    public void assign(String signIn, String clientId) {
        Person person = known(signIn);
        client(clientId);
        if (!Person.CONSULTANT.equals(person.kind())) {
            throw Problem.Refused.because("client", "Only consultants are assigned to clients.");
        }
        int added =
                jdbc.sql("""
                        insert into client_consultant (client_id, person)
                        select c.id, :person from client c
                        where c.id = :client and not exists (
                            select 1 from client_consultant a where a.client_id = c.id and a.person = :person)""").param("person", signIn).param("client", clientId).update();
        if (added > 0) {
            log.write(AuditEntry.of(AuditAction.ROLE_GIVEN)
                    .client(clientId)
                    .about(signIn)
                    .saying("consultant of the client"));
        }
    }

    /** Ends a consultant's work for a client: their roles there go, open tasks move on. */
    @Transactional
    public void withdraw(String signIn, String clientId) {
        known(signIn);
        client(clientId);
        int gone = jdbc.sql("delete from client_consultant where client_id = :client and person = :person")
                .param("client", clientId)
                .param("person", signIn)
                .update();
        List<String> programmes = jdbc.sql("select programme_id from engagement where client_id = :client")
                .param("client", clientId)
                .query(String.class)
                .list();
        roles.heldBy(signIn).stream()
                .filter(held -> programmes.contains(held.programmeId()))
                .forEach(held -> roles.take(held.programmeId(), held.role(), signIn));
        if (gone > 0) {
            log.write(AuditEntry.of(AuditAction.ROLE_TAKEN)
                    .client(clientId)
                    .about(signIn)
                    .saying("consultant of the client"));
        }
    }

    /** @throws TeamRoles.LastHolder when a programme cannot be without them */
    @Transactional
    public void deactivate(String signIn) {
        leaving.leave(known(signIn));
    }

    /**
     * Lets somebody come in until a day.
     *
     * @param lastDay null for good, for whom no day is asked
     */
    @Transactional
    public void admit(String signIn, @Nullable LocalDate lastDay) {
        Person person = known(signIn);
        check.check(
                new MemberEntry(
                        signIn, person.name(), person.title(), person.organisation(), "", person.kind(), lastDay),
                null);
        expiries.set(signIn, lastDay);
        log.write(AuditEntry.of(AuditAction.PERSON_CHANGED)
                .client(person.clientId())
                .about(signIn)
                .saying(lastDay == null ? "may come in for good" : "may come in until " + lastDay));
    }

    private Person known(String signIn) {
        access.administration();
        return people.find(signIn)
                .orElseThrow(
                        () -> new Problem.NotFound("no-such-person", "Nobody signs in as '%s'.".formatted(signIn)));
    }

    private void client(String clientId) {
        if (!clients.known(clientId)) {
            throw new Problem.NotFound("no-such-client", "There is no client '%s'.".formatted(clientId));
        }
    }
}
