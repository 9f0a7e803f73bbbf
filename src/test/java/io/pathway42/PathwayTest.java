package io.pathway42;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole product on a database of its own, on the virtual clock. All such tests share one context: a test
 * opens a client of its own and leaves the others alone. Runs on H2 and again on PostgreSQL.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "pathway42.identity.secret-key-file=target/secret.key",
            "pathway42.notify.rounds=0 0 6 1 * ?"
        })
@AutoConfigureMockMvc
@ActiveProfiles("rehearsal")
@ContextConfiguration(initializers = TestDatabase.class)
@Tag("database")
public @interface PathwayTest {}
