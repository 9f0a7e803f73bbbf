package io.pathway42.identity;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds people of a client, changes what is known of them and ends their access. */
@Component
public class Team {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int LONGEST_MADE = 50;

    private final Access access;
    private final Members members;
    private final MemberCheck check;
    private final People people;
    private final TeamRoles roles;
    private final Leaving leaving;
    private final EmailAddresses addresses;
    private final JdbcClient jdbc;
    private final Expiries expiries;
    private final AuditLog log;

    Team(
            Access access,
            Members members,
            MemberCheck check,
            People people,
            TeamRoles roles,
            Leaving leaving,
            EmailAddresses addresses,
            JdbcClient jdbc,
            Expiries expiries,
            AuditLog log) {
        this.access = access;
        this.members = members;
        this.check = check;
        this.people = people;
        this.roles = roles;
        this.leaving = leaving;
        this.addresses = addresses;
        this.jdbc = jdbc;
        this.expiries = expiries;
        this.log = log;
    }

    /**
     * Adds staff of the programme's client, or somebody from outside who works for it, with their roles in it.
     *
     * @throws Problem.Refused with one fault per field
     */
    @Transactional
    public Member add(String programmeId, MemberEntry typed, List<String> held) {
        String clientId = access.staffing(programmeId);
        MemberEntry entry = typed.stripped();
        if (!Person.STAFF.equals(entry.kind()) && !Person.EXTERNAL.equals(entry.kind())) {
            throw Problem.Refused.because("kind", "Choose staff, or external for people from outside.");
        }
        check.check(entry, null);
        String id = entry.id().isEmpty() ? made(entry.name(), clientId) : free(entry.id(), clientId);
        String signIn = id + "@" + clientId;
        people.add(new Person(signIn, id, clientId, entry.name(), entry.title(), entry.organisation(), entry.kind()));
        addresses.enter(signIn, entry.email());
        expiries.set(signIn, entry.expires());
        log.write(AuditEntry.of(AuditAction.PERSON_ADDED)
                .programme(programmeId, clientId)
                .about(signIn)
                .saying(entry.name() + ", " + entry.kind()));
        held.forEach(role -> roles.give(programmeId, signIn, role));
        return members.get(programmeId, signIn);
    }

    private String free(String id, String clientId) {
        if (!ID.matcher(id).matches()) {
            throw Problem.Refused.because(
                    "id", "Use up to 64 letters, digits, dots and hyphens, for instance kim.larsen.");
        }
        if (people.find(id + "@" + clientId).isPresent()) {
            throw Problem.Refused.because("id", "Somebody of this client is called '%s' already.".formatted(id));
        }
        return id;
    }

    /** An id out of a name: {@code kim.larsen}, {@code kim.larsen2}. */
    private String made(String name, String clientId) {
        String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", ".")
                .replaceAll("^\\.|\\.$", "");
        String base = plain.isEmpty() ? "person" : plain.substring(0, Math.min(plain.length(), LONGEST_MADE));
        String id = base;
        for (int number = 2; people.find(id + "@" + clientId).isPresent(); number++) {
            id = base + number;
        }
        return id;
    }

    /**
     * Changes what is known of a person of the client.
     *
     * @throws Problem.Refused with one fault per field
     */
    @Transactional
    public Member change(String programmeId, String ref, MemberEntry typed) {
        Member before = ofClient(programmeId, ref);
        MemberEntry entry = typed.stripped().of(before.kind());
        check.check(entry, before.expires());
        jdbc.sql("update person set name = :name, title = :title, organisation = :organisation where sign_in = :ref")
                .param("name", entry.name())
                .param("title", entry.title())
                .param("organisation", entry.organisation())
                .param("ref", ref)
                .update();
        addresses.enter(ref, entry.email());
        if (!Objects.equals(before.expires(), entry.expires())) {
            expiries.set(ref, entry.expires());
        }
        Member after = members.get(programmeId, ref);
        log.write(AuditEntry.of(AuditAction.PERSON_CHANGED)
                .programme(programmeId, Objects.requireNonNull(before.clientId()))
                .about(ref)
                .saying(MemberDifference.of(before, after)));
        return after;
    }

    /**
     * Ends somebody's access.
     *
     * @throws Problem.Refused while they answer for something that has to be handed over
     * @throws TeamRoles.LastHolder when a programme cannot be without them
     */
    @Transactional
    public void deactivate(String programmeId, String ref) {
        ofClient(programmeId, ref);
        leaving.leave(people.find(ref).orElseThrow());
    }

    private Member ofClient(String programmeId, String ref) {
        String clientId = access.staffing(programmeId);
        Member member = members.get(programmeId, ref);
        if (!clientId.equals(member.clientId())) {
            throw new Problem.NotAllowed(
                    "person-of-nobody", "Consultants and operators are managed by an operator, not by a client.");
        }
        return member;
    }
}
