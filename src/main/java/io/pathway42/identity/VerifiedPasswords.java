package io.pathway42.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Remembers for a few minutes which password fitted which hash, for programs that send theirs with every call. What is
 * kept is a keyed hash over both, with a key of this process alone; once a password is changed it fits nothing any more.
 */
@Component
class VerifiedPasswords {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final int KEY_BYTES = 32;

    private final PasswordEncoder encoder;
    private final byte[] key = new byte[KEY_BYTES];
    private final Cache<String, Boolean> fitting =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    VerifiedPasswords(PasswordEncoder encoder) {
        this.encoder = encoder;
        new SecureRandom().nextBytes(key);
    }

    boolean remembered(String password, String hash) {
        return fitting.getIfPresent(mark(password, hash)) != null;
    }

    boolean matches(String password, String hash) {
        boolean fits = encoder.matches(password, hash);
        if (fits) {
            fitting.put(mark(password, hash), true);
        }
        return fits;
    }

    private String mark(String password, String hash) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(hash + '\n' + password);
    }
}
