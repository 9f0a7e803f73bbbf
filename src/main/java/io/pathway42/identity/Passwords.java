package io.pathway42.identity;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept, and which one a new person starts with. */
@Configuration(proxyBeanMethods = false)
class Passwords {

    @Bean
    PasswordEncoder passwordEncoder(IdentitySettings settings) {
        return new DelegatingPasswordEncoder(
                "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(settings.passwordStrength())));
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
