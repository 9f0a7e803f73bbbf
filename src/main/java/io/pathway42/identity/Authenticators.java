package io.pathway42.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** What is kept of people's second factors: the app's secret, encrypted, and hashes of recovery codes. */
@Repository
class Authenticators {

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final PasswordEncoder encoder;

    Authenticators(JdbcClient jdbc, Secrets secrets, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.encoder = encoder;
    }

    boolean on(String person) {
        return jdbc.sql("select count(*) from second_factor where person = :person and confirmed")
                        .param("person", person)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @param confirmed whether the person has shown a code of it */
    Optional<String> secret(String person, boolean confirmed) {
        return jdbc.sql("select secret from second_factor where person = :person and confirmed = :confirmed")
                .param("person", person)
                .param("confirmed", confirmed)
                .query(String.class)
                .optional()
                .map(secrets::show);
    }

    String begin(String person) {
        String secret = Totp.secret();
        jdbc.sql("""
                        insert into second_factor (person, secret, confirmed, last_step)
                        values (:person, :secret, false, 0)""")
                .param("person", person)
                .param("secret", secrets.hide(secret))
                .update();
        return secret;
    }

    void confirm(String person) {
        jdbc.sql("update second_factor set confirmed = true where person = :person")
                .param("person", person)
                .update();
    }

    /** Uses a step up, so that its code works once; false when it or a later one has been used. */
    boolean use(String person, long step) {
        return jdbc.sql("update second_factor set last_step = :step where person = :person and last_step < :step")
                        .param("step", step)
                        .param("person", person)
                        .update()
                == 1;
    }

    /** Takes the factor and its recovery codes away; false when there was none. */
    boolean remove(String person) {
        jdbc.sql("delete from recovery_code where person = :person")
                .param("person", person)
                .update();
        return jdbc.sql("delete from second_factor where person = :person")
                        .param("person", person)
                        .update()
                > 0;
    }

    void keepRecoveryCodes(String person, List<String> codes) {
        jdbc.sql("delete from recovery_code where person = :person")
                .param("person", person)
                .update();
        for (int nr = 0; nr < codes.size(); nr++) {
            jdbc.sql("insert into recovery_code (person, nr, code_hash) values (:person, :nr, :hash)")
                    .param("person", person)
                    .param("nr", nr)
                    .param("hash", encoder.encode(codes.get(nr)))
                    .update();
        }
    }

    boolean useRecoveryCode(String person, String code) {
        return jdbc
                .sql("select nr, code_hash from recovery_code where person = :person order by nr")
                .param("person", person)
                .query(RecoveryCode.class)
                .list()
                .stream()
                .filter(kept -> encoder.matches(code, kept.codeHash()))
                .anyMatch(kept -> jdbc.sql("delete from recovery_code where person = :person and nr = :nr")
                                .param("person", person)
                                .param("nr", kept.nr())
                                .update()
                        == 1);
    }

    long recoveryCodes(String person) {
        return jdbc.sql("select count(*) from recovery_code where person = :person")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    /** One of a few codes for a person whose device is gone. */
    record RecoveryCode(int nr, String codeHash) {}
}
