package io.pathway42.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one column type that the two databases name differently: the content of a file. */
@Configuration(proxyBeanMethods = false)
class FileColumn {

    @Bean
    FlywayConfigurationCustomizer fileColumnType(DataSource database) {
        return flyway -> flyway.placeholders(Map.of("bytes", type(database)));
    }

    private static String type(DataSource database) {
        try (Connection connection = database.getConnection()) {
            boolean postgres = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
            return postgres ? "bytea" : "blob";
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }
}
