package io.pathway42.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database is asked, read from its own log while this is open. The server has to run with {@link #SERVER}. */
final class Heard implements AutoCloseable {

    /** Settings of a server that can be listened to. */
    static final Map<String, String> SERVER =
            Map.of("logging_collector", "on", "log_destination", "jsonlog", "log_rotation_size", "0");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "listener";
    private static final int TIMES = 5;
    private static final Pattern SENT = Pattern.compile("(?:execute [^:]+|statement): (.+)", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\$\\d+");
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')");

    private final Connection connection;
    private long read;
    private int marks;

    Heard(String url) throws SQLException {
        connection = DriverManager.getConnection(url, "postgres", "postgres");
        run("set application_name = '" + NAME + "'");
        listen("all");
    }

    /** A statement and what is in its places, in their order; null where nothing is. */
    record Sent(String statement, List<String> values) {}

    /** What a call sends: the shortest of several times, since the product asks something of its own accord at times. */
    List<Sent> during(Timing.Call call, int client) throws Exception {
        call.make(client);
        List<List<Sent>> heard = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            untilNow();
            call.make(client);
            heard.add(sent(untilNow()));
        }
        return heard.stream().min(Comparator.comparingInt(List::size)).orElseThrow();
    }

    private static List<Sent> sent(String log) throws IOException {
        List<Sent> sent = new ArrayList<>();
        for (String line : log.lines().toList()) {
            JsonNode entry = JSON.readTree(line);
            Matcher statement = SENT.matcher(entry.path("message").asText());
            if (statement.matches() && !entry.path("application_name").asText().equals(NAME)) {
                sent.add(new Sent(
                        PLACE.matcher(statement.group(1)).replaceAll("?"),
                        values(entry.path("detail").asText())));
            }
        }
        return sent;
    }

    private static List<String> values(String detail) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(detail);
        while (value.find()) {
            values.add(value.group(1) == null ? null : value.group(1).replace("''", "'"));
        }
        return values;
    }

    /** What was written to the log since the last time. The server writes it a little later, so a mark is waited for. */
    private String untilNow() throws SQLException {
        String mark = "mark " + ++marks + ".";
        run("set log_statement = 'all'");
        run("select '" + mark + "'");
        run("set log_statement = 'none'");
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        String text = "";
        while (!text.contains(mark) || !text.endsWith("\n")) {
            byte[] more = written();
            read += more.length;
            log.writeBytes(more);
            text = log.toString(StandardCharsets.UTF_8);
        }
        return text;
    }

    private byte[] written() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet part = statement.executeQuery("""
                        select pg_read_binary_file(file, %1$d, size - %1$d)
                        from pg_current_logfile('jsonlog') as file, pg_stat_file(file)""".formatted(read))) {
            part.next();
            return part.getBytes(1);
        }
    }

    private void run(String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            listen("none");
        }
    }

    private void listen(String statements) throws SQLException {
        run("alter system set log_statement = '" + statements + "'");
        run("select pg_reload_conf()");
    }
}
