package io.pathway42.identity;

import java.text.Normalizer;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Takes the same characters for the same password, however a keyboard composes them (NIST SP 800-63B, 3.1.1.2). */
record NormalizedPasswords(PasswordEncoder encoder) implements PasswordEncoder {

    @Override
    public String encode(CharSequence password) {
        return encoder.encode(normal(password));
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return encoder.matches(normal(password), hash);
    }

    @Override
    public boolean upgradeEncoding(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private static String normal(CharSequence password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
