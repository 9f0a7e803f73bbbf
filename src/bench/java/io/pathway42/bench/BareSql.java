package io.pathway42.bench;

import io.pathway42.bench.Heard.Sent;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

/** The statements of a page as the database heard them, sent again without the product: a connection per client. */
final class BareSql implements AutoCloseable {

    private final String url;
    private final List<Connection> connections = new ArrayList<>();

    BareSql(String url, int clients) throws SQLException {
        this.url = url;
        for (int client = 0; client < clients; client++) {
            connections.add(DriverManager.getConnection(url, "postgres", "postgres"));
        }
    }

    /** The same for each client as the call of the page; nobody else may ask meanwhile. */
    Timing.Call of(Timing.Call page) throws Exception {
        List<List<Sent>> sent = new ArrayList<>();
        try (Heard heard = new Heard(url)) {
            for (int client = 0; client < connections.size(); client++) {
                sent.add(heard.during(page, client));
            }
        }
        return client -> {
            for (Sent each : sent.get(client)) {
                send(connections.get(client), each);
            }
        };
    }

    private static void send(Connection connection, Sent sent) throws SQLException {
        switch (sent.statement()) {
            case "BEGIN" -> connection.setAutoCommit(false);
            case "COMMIT" -> connection.setAutoCommit(true);
            default -> ask(connection, sent);
        }
    }

    private static void ask(Connection connection, Sent sent) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sent.statement())) {
            for (int place = 0; place < sent.values().size(); place++) {
                statement.setObject(place + 1, sent.values().get(place), Types.OTHER);
            }
            if (statement.execute()) {
                read(statement.getResultSet());
            }
        }
    }

    private static void read(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                rows.getObject(column);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
