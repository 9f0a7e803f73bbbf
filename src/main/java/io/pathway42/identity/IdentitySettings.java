package io.pathway42.identity;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people sign in.
 *
 * @param passwordMemory what it takes to try one password, in KiB of memory
 * @param passwordIterations and how often it goes over that memory
 * @param oneTimeCodeValid how long a person has to set a password with a one-time code
 * @param sessionLongest after how long a session ends that is in use all the time
 */
@Validated
@ConfigurationProperties("pathway42.identity")
record IdentitySettings(
        @DefaultValue("19456") @Min(64) int passwordMemory,
        @DefaultValue("2") @Min(1) int passwordIterations,
        @DefaultValue("72h") Duration oneTimeCodeValid,
        @DefaultValue("12h") Duration sessionLongest) {}
