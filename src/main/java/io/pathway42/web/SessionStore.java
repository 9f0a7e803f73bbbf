package io.pathway42.web;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Keeps the sessions of browsers in the database. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionStore {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> timeout(ServerProperties server) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(
                server.getServlet().getSession().getTimeout());
    }

    /** Of two requests that put the same into a session at once, the second puts it over the first. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastOneStays(DataSource database)
            throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        return "PostgreSQL".equals(product)
                ? new PostgreSqlJdbcIndexedSessionRepositoryCustomizer()
                : sessions -> sessions.setCreateSessionAttributeQuery("""
                        merge into %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
                        key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) values (?, ?, ?)""");
    }

    @Bean
    @Primary
    SparingSessions sparingSessions(JdbcIndexedSessionRepository kept) {
        return new SparingSessions(kept);
    }
}
