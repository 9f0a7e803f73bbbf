package io.pathway42.web;

import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
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

    @Bean
    @Primary
    SparingSessions sparingSessions(JdbcIndexedSessionRepository kept) {
        return new SparingSessions(kept);
    }
}
