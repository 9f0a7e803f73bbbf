package io.pathway42.bench;

import io.pathway42.bench.Clones.Person;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a page cannot do without, asked straight from the database over one connection per client. */
final class BareSql {

    private static final String INBOX = """
            select w.*, c.name as client, p.name as assignee_name from work_item w join client c on c.id = w.client_id
            left join person p on p.sign_in = w.assignee
            where w.state = 'OPEN' and w.assignee = ? order by w.due, w.task_id limit 51""";
    private static final String COUNTS = """
            select (select count(*) from work_item where assignee = ? and state = 'OPEN'),
                   (select count(*) from work_item w join work_candidate c on c.task_id = w.task_id
                    where c.person = ? and w.assignee is null and w.state = 'OPEN'),
                   (select count(*) from work_item where assignee = ? and state = 'OPEN' and due < now())""";
    private static final String TASKS =
            INBOX.replace("and w.assignee = ?", "and w.assignee = ? and w.programme_id = ?");
    private static final String PHASES = "select * from programme_phase where programme_id = ? order by ref";
    private static final String READINESS = """
            select kind, count(*), sum(score) from requirement_status where programme_id = ? and applicable group by kind""";
    private static final String OPEN = """
            select count(*), sum(case when due < now() then 1 else 0 end), min(due) from work_item
            where programme_id = ? and state = 'OPEN'""";
    private static final String LATE = """
            select w.*, p.name as holder from work_item w left join person p on p.sign_in = w.assignee
            where w.programme_id = ? and w.state = 'OPEN' and w.due < now() order by w.due limit 200""";
    private static final String RECORDS = "select * from step_record where programme_id = ? order by seq desc limit 8";
    private static final String FORECAST = "select * from programme_forecast where programme_id = ?";
    private static final String VISIBLE = """
            select p.* from programme p join engagement e on e.programme_id = p.id
            where exists (select 1 from client_consultant c where c.client_id = e.client_id and c.person = 'consultant')
            order by p.id""";
    private static final String ALL_OPEN = """
            select programme_id, count(*), sum(case when due < now() then 1 else 0 end), min(due) from work_item
            where state = 'OPEN' group by programme_id""";
    private static final String ALL_PHASES = "select * from programme_phase order by programme_id, ref";
    private static final String ALL_LATEST = """
            select r.programme_id, r.seq, r.at from chain_end c
            join step_record r on r.programme_id = substring(c.chain, 9) and r.seq = c.last_seq""";
    private static final String ALL_FORECASTS = "select programme_id, p50, p80 from programme_forecast";
    private static final String STEPS = """
            select * from (
                select task_id as id, step, phase, element, w.name, subject, state, reason, role, p.name as person_name,
                       created as at, due, ended
                from work_item w left join person p on p.sign_in = w.assignee where programme_id = ?
                union all
                select process_instance, step, phase, element, name, subject, 'skipped', reason, '', null, at, null, null
                from step_skipped where programme_id = ?) s
            order by at desc, id limit 51""";
    private static final String STEP_COUNTS =
            "select state, count(*) from work_item where programme_id = ? group by state";

    private final List<Person> people;
    private final List<Connection> connections = new ArrayList<>();

    BareSql(String url, List<Person> people) throws SQLException {
        this.people = people;
        for (int client = 0; client < people.size(); client++) {
            connections.add(DriverManager.getConnection(url, "postgres", "postgres"));
        }
    }

    Timing inbox() {
        return of((connection, person) -> {
            ask(connection, INBOX, person.signIn());
            ask(connection, COUNTS, person.signIn(), person.signIn(), person.signIn());
        });
    }

    Timing tasks() {
        return of((connection, person) -> ask(connection, TASKS, person.signIn(), person.programme()));
    }

    Timing programme() {
        return of((connection, person) -> {
            for (String statement : List.of(PHASES, READINESS, OPEN, LATE, RECORDS, FORECAST)) {
                ask(connection, statement, person.programme());
            }
        });
    }

    Timing portfolio() {
        return of((connection, person) -> {
            for (String statement : List.of(VISIBLE, ALL_OPEN, ALL_PHASES, ALL_LATEST, ALL_FORECASTS)) {
                ask(connection, statement);
            }
        });
    }

    Timing steps() {
        return of((connection, person) -> {
            ask(connection, STEPS, person.programme(), person.programme());
            ask(connection, STEP_COUNTS, person.programme());
        });
    }

    Timing forecast() {
        return of((connection, person) -> ask(connection, FORECAST, person.programme()));
    }

    private interface Questions {
        void ask(Connection connection, Person person) throws SQLException;
    }

    private Timing of(Questions questions) {
        return Timing.of(people.size(), client -> questions.ask(connections.get(client), people.get(client)));
    }

    private static void ask(Connection connection, String query, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
        }
    }
}
