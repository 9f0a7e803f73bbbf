package io.pathway42.identity;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept, and which one a new person starts with. */
@Configuration(proxyBeanMethods = false)
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** New hashes are Argon2id, which has no length at which it stops reading; older ones are renewed at the next sign-in. */
    @Bean
    PasswordEncoder passwordEncoder(IdentitySettings settings) {
        return new NormalizedPasswords(new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2",
                        new Argon2PasswordEncoder(
                                SALT_BYTES, HASH_BYTES, 1, settings.passwordMemory(), settings.passwordIterations()),
                        "bcrypt",
                        new BCryptPasswordEncoder())));
    }

    @Bean
    BreachedPasswords breachedPasswords(IdentitySettings settings) {
        return BreachedPasswords.in(settings.breachedPasswords());
    }

    @Bean
    @Profile("demo | rehearsal")
    FirstPassword knownFirstPassword(PasswordEncoder encoder) {
        return () -> encoder.encode(KnownAccounts.PASSWORD);
    }

    @Bean
    @Profile("!demo & !rehearsal")
    FirstPassword noFirstPassword() {
        return () -> null;
    }
}
