package io.pathway42.identity;

import io.pathway42.OncePerRequest;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is away and who stands in. While a person is away, their substitute sees their tasks among their own and may do
 * them; separation of duties holds for the substitute as for anybody.
 */
@Component
public class Absences {

    private static final String ALL = "select * from absence ";

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    Absences(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Somebody and everybody for whom they stand in today. */
    public List<String> standingFor(String person) {
        return Stream.concat(Stream.of(person), stoodInFor(person).keySet().stream())
                .toList();
    }

    /** The absence that covers today, when somebody is away. */
    public Optional<Absence> today(String person) {
        return jdbc.sql(ALL + """
                        where person = :person and :today between from_day and to_day
                        order by entered_at desc limit 1""")
                .param("person", person)
                .param("today", today())
                .query(Absence.class)
                .optional();
    }

    /** Absences of a person that have not passed, the earliest first. */
    public List<Absence> of(String person) {
        return jdbc.sql(ALL + "where person = :person and to_day >= :today order by from_day, id")
                .param("person", person)
                .param("today", today())
                .query(Absence.class)
                .list();
    }

    public Optional<Absence> find(String id) {
        return jdbc.sql(ALL + "where id = :id")
                .param("id", id)
                .query(Absence.class)
                .optional();
    }

    /**
     * Enters an absence.
     *
     * @throws Problem.Refused with one fault per field
     */
    @Transactional
    public Absence enter(String person, String substitute, LocalDate fromDay, LocalDate toDay, String enteredBy) {
        List<Fault> faults = faults(person, substitute, fromDay, toDay);
        if (!faults.isEmpty()) {
            throw new Problem.Refused("absence-refused", "Some of what was entered is not right yet.", faults);
        }
        var absence = new Absence(
                UUID.randomUUID().toString(), person, substitute, fromDay, toDay, enteredBy, OffsetDateTime.now(clock));
        jdbc.sql("""
                        insert into absence (id, person, substitute, from_day, to_day, entered_by, entered_at)
                        values (:id, :person, :substitute, :fromDay, :toDay, :enteredBy, :enteredAt)""").paramSource(absence).update();
        return absence;
    }

    private List<Fault> faults(String person, String substitute, LocalDate fromDay, LocalDate toDay) {
        List<Fault> faults = new ArrayList<>();
        if (substitute.isEmpty()) {
            faults.add(new Fault("substitute", "Choose who stands in."));
        } else if (substitute.equals(person)) {
            faults.add(new Fault("substitute", "Somebody else has to stand in."));
        } else if (substitutes(people.find(person).orElseThrow()).stream()
                .noneMatch(standIn -> standIn.signIn().equals(substitute))) {
            faults.add(new Fault("substitute", "'%s' cannot stand in here.".formatted(substitute)));
        }
        if (toDay.isBefore(fromDay)) {
            faults.add(new Fault("to", "The last day is before the first."));
        } else if (toDay.isBefore(today())) {
            faults.add(new Fault("to", "These days have passed."));
        }
        return faults;
    }

    /** Who may stand in: people of the same client, for consultants those of their firm, as long as they may come in. */
    public List<Person> substitutes(Person person) {
        return jdbc.sql("""
                        select p.sign_in, p.local_id, p.client_id, p.name, p.title, p.organisation, p.kind
                        from person p join person away on away.sign_in = :person
                        where p.sign_in <> away.sign_in and (p.expires is null or p.expires >= :today)
                            and (p.client_id = away.client_id
                                or (away.client_id is null and p.client_id is null and p.kind = away.kind
                                    and p.organisation = away.organisation))
                        order by p.name, p.sign_in""")
                .param("person", person.signIn())
                .param("today", today())
                .query(Person.class)
                .list();
    }

    /** For whom somebody stands in today, by sign-in name; one statement. */
    public Map<String, Represented> stoodInFor(String substitute) {
        return OncePerRequest.ask(Absences.class, substitute, () -> awayFor(substitute));
    }

    private Map<String, Represented> awayFor(String substitute) {
        return jdbc
                .sql("""
                        select a.person, p.name, max(a.to_day) as until from absence a
                        join person p on p.sign_in = a.person
                        where a.substitute = :substitute and :today between a.from_day and a.to_day
                        group by a.person, p.name order by a.person""")
                .param("substitute", substitute)
                .param("today", today())
                .query(Represented.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Represented::person, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /**
     * Somebody who is away while another stands in.
     *
     * @param until the last day
     */
    public record Represented(String person, String name, LocalDate until) {}

    @Transactional
    public void cancel(String id) {
        jdbc.sql("delete from absence where id = :id").param("id", id).update();
    }

    /** Drops every absence of somebody who left, and those in which they would stand in. */
    void forget(String person) {
        jdbc.sql("delete from absence where person = :person or substitute = :person")
                .param("person", person)
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
