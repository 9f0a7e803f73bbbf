package io.pathway42.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

class SecretsTests {

    private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder()
            .setType(EmbeddedDatabaseType.H2)
            .generateUniqueName(true)
            .addScripts(
                    "classpath:db/migration/V200__identity.sql",
                    "classpath:db/migration/V203__local_sign_in.sql",
                    "classpath:db/migration/V207__second_factor.sql")
            .build();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @TempDir
    private Path directory;

    @AfterEach
    void shutDown() {
        database.shutdown();
    }

    @Test
    void makesAKeyOnlyWhenOneIsNeededAndKeepsItForItsOwnerAlone() throws IOException {
        Secrets secrets = secrets(null);
        secrets.afterSingletonsInstantiated();
        assertThat(file()).doesNotExist();

        String hidden = secrets.hide("a secret");
        assertThat(hidden).doesNotContain("secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(secrets(null).show(hidden)).isEqualTo("a secret");
    }

    @Test
    void hidesTheSameDifferentlyEachTime() {
        Secrets secrets = secrets("k".repeat(40));
        assertThat(secrets.hide("a secret")).isNotEqualTo(secrets.hide("a secret"));
        assertThat(file()).doesNotExist();
    }

    @Test
    void doesNotStartWithAnotherKeyThanTheDatabasesOwn() {
        secrets("k".repeat(40)).hide("a secret");
        secrets("k".repeat(40)).afterSingletonsInstantiated();
        assertThatIllegalStateException()
                .isThrownBy(() -> secrets("x".repeat(40)).afterSingletonsInstantiated())
                .withMessageContaining("pathway42.identity.secret-key");
    }

    private Path file() {
        return directory.resolve("kept/secret.key");
    }

    private Secrets secrets(@Nullable String key) {
        return new Secrets(
                jdbc,
                new SecretKeyFile(new IdentitySettings(
                        64, 1, Duration.ZERO, null, Duration.ZERO, Set.of(), null, key, file().toString())));
    }
}
