package io.pathway42.identity;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time that people's devices show, which a rehearsal does not move. */
@Configuration(proxyBeanMethods = false)
class DeviceTime {

    @Bean(name = "realTime", defaultCandidate = false)
    Clock realTime() {
        return Clock.systemUTC();
    }
}
