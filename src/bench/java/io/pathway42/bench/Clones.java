package io.pathway42.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes many clients of one in PostgreSQL: the rows of its tables, and of the engine's executions, tasks, variables and
 * identity links, with other ids.
 */
final class Clones {

    private static final Set<String> LEFT_OUT =
            Set.of("audit_entry", "access_token", "second_factor", "sso_role", "absence", "portfolio_view");
    private static final Set<String> OF_TASKS = Set.of("work_candidate");
    private static final Set<String> OF_ENGINE =
            Set.of("act_ru_execution", "act_ru_task", "act_ru_variable", "act_ru_identitylink");
    private static final Set<String> KEPT =
            Set.of("definition_id", "proc_def_id_", "bytearray_id_", "process", "form", "proc_def_key_");
    private static final String ID = "'[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}'";

    private final String url;
    private final String client;

    Clones(String url, String client) {
        this.url = url;
        this.client = client;
    }

    /** So many programmes in all, each with about so many open steps. */
    void make(int programmes, int open) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update step_record set data = '{}'");
            more(connection, open);
            for (String table : names(connection, """
                    select distinct table_name from information_schema.columns
                    where table_schema = 'public' and column_name = 'client_id' and table_name not like 'act%'
                        and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE')
                    order by table_name""")) {
                if (!LEFT_OUT.contains(table)) {
                    copy(connection, table, "t.client_id = '" + client + "'", "n", "2, " + programmes);
                }
            }
            copy(connection, "client", "t.id = '" + client + "'", "n", "2, " + programmes);
            copy(connection, "chain_end", "t.chain = 'records/" + client + "-1'", "n", "2, " + programmes);
            for (String table : OF_TASKS) {
                copy(
                        connection,
                        table,
                        "t.task_id in (select task_id from work_item where client_id = '" + client + "')",
                        "n",
                        "2, " + programmes);
            }
            for (String table : OF_ENGINE) {
                copy(connection, table, "t.tenant_id_ = '" + client + "'", "n", "2, " + programmes);
            }
            statement.execute("analyze");
        }
    }

    /** Each open step of the first client several times, so that there are enough of them. */
    private void more(Connection connection, int open) throws SQLException {
        String ours = "t.client_id = '" + client + "' and t.state = 'OPEN'";
        int now = Integer.parseInt(names(connection, "select count(*) from work_item t where " + ours)
                .get(0));
        String times = "1000, " + (1000 + Math.max(0, (open + now - 1) / Math.max(1, now) - 1) - 1);
        String tasks = "t.task_id in (select task_id from work_item t where " + ours + ")";
        copy(connection, "work_candidate", tasks, "n", times);
        copy(connection, "act_ru_identitylink", "t.task_id_ is not null", "n", times);
        copy(
                connection,
                "act_ru_task",
                "t.tenant_id_ = '" + client + "'",
                "n",
                times,
                Set.of("execution_id_", "proc_inst_id_"));
        copy(connection, "work_item", ours, "n", times, Set.of("process_instance"));
    }

    private void copy(Connection connection, String table, String which, String number, String range)
            throws SQLException {
        copy(connection, table, which, number, range, Set.of());
    }

    /** Copies within the same client have numbers from 1000 on and keep what they belong to. */
    private void copy(
            Connection connection, String table, String which, String number, String range, Set<String> alsoKept)
            throws SQLException {
        boolean within = range.startsWith("1000");
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select column_name, data_type, coalesce(character_maximum_length, 0) from"
                                + " information_schema.columns where table_schema = 'public' and table_name = '" + table
                                + "' order by ordinal_position")) {
            while (found.next()) {
                String column = found.getString(1);
                columns.add(column);
                boolean text = Set.of("character varying", "text").contains(found.getString(2));
                values.add(
                        !text || KEPT.contains(column) || alsoKept.contains(column)
                                ? "t." + column
                                : value("t." + column, number, within, found.getInt(3)));
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into %s (%s) select %s from %s t, generate_series(%s) %s where %s"
                    .formatted(
                            table, String.join(", ", columns), String.join(", ", values), table, range, number, which));
        }
    }

    private String value(String column, String number, boolean within, int longest) {
        String other = within ? column : "replace(%s, '%s', '%s' || %s)".formatted(column, client, client, number);
        String value =
                "case when %s ~ %s then %s || '-' || %s else %s end".formatted(column, ID, column, number, other);
        return longest == 0 ? value : "left(%s, %d)".formatted(value, longest);
    }

    /** What there is now. */
    String says() throws SQLException {
        try (Connection connection = connect()) {
            return names(connection, """
                            select (select count(*) from programme) || ' programmes, '
                                || (select count(*) from work_item where state = 'OPEN') || ' open and '
                                || (select count(*) from work_item where state <> 'OPEN') || ' finished work items, '
                                || (select count(*) from act_ru_task) || ' tasks and '
                                || (select count(*) from act_ru_variable) || ' variables in the engine'""").get(0);
        }
    }

    /** Of different clients, those who have most open steps. */
    List<Person> busiest(int number) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        select assignee, programme_id from (
                            select w.assignee, w.programme_id,
                                row_number() over (partition by w.programme_id order by count(*) desc, w.assignee) as place
                            from work_item w join person p on p.sign_in = w.assignee and p.client_id = w.client_id
                            where w.state = 'OPEN' group by w.assignee, w.programme_id) ranked
                        where place = 1 order by programme_id limit %d""".formatted(number))) {
            List<Person> people = new ArrayList<>();
            while (found.next()) {
                people.add(new Person(found.getString(1), found.getString(2)));
            }
            return people;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }

    /** Somebody of a client and their programme. */
    record Person(String signIn, String programme) {}
}
