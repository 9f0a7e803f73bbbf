package io.pathway42.identity;

import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Keeps secrets unreadable in the database, with a key that is not in it. The database knows by a mark whether this is
 * the key that its secrets were written with.
 */
@Component
public class Secrets implements SmartInitializingSingleton {

    /** The key is random and long, so that the salt need not be. */
    private static final String SALT = "70617468776179343200";

    private static final String WRONG_KEY = """
            The database holds secrets that were written with another key. Set pathway42.identity.secret-key to that key, \
            or put its file back. If it is lost, empty the tables second_factor, recovery_code, webhook and secret_key_mark: \
            people then set up their second factor anew, and each webhook needs a new secret.""";

    private final JdbcClient jdbc;
    private final SecretKeyFile file;
    private final SingletonSupplier<TextEncryptor> encryptor = SingletonSupplier.of(this::open);

    Secrets(JdbcClient jdbc, SecretKeyFile file) {
        this.jdbc = jdbc;
        this.file = file;
    }

    /** What the database may keep of a secret. */
    public String hide(String secret) {
        return encryptor.obtain().encrypt(secret);
    }

    /** The secret that was hidden. */
    public String show(String hidden) {
        return encryptor.obtain().decrypt(hidden);
    }

    /** A node with another key than the others is noticed at its start, not when somebody cannot sign in. */
    @Override
    public void afterSingletonsInstantiated() {
        if (jdbc.sql("select count(*) from secret_key_mark").query(Long.class).single() > 0) {
            encryptor.obtain();
        }
    }

    private TextEncryptor open() {
        String key = file.key();
        String mark = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex("mark");
        String known = jdbc.sql("select mark from secret_key_mark where id = 'key'")
                .query(String.class)
                .optional()
                .orElseGet(() -> keep(mark));
        if (!known.equals(mark)) {
            throw new IllegalStateException(WRONG_KEY);
        }
        return Encryptors.delux(key, SALT);
    }

    private String keep(String mark) {
        jdbc.sql("insert into secret_key_mark (id, mark) values ('key', :mark)")
                .param("mark", mark)
                .update();
        return mark;
    }
}
