package io.pathway42.identity;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people sign in.
 *
 * @param passwordMemory what it takes to try one password, in KiB of memory
 * @param passwordIterations and how often it goes over that memory
 * @param oneTimeCodeValid how long a person has to set a password with a one-time code
 * @param oneTimeCodeFor somebody to issue a one-time code to at the start, for when no operator can sign in any more;
 *     the log shows it
 * @param sessionLongest after how long a session ends that is in use all the time
 * @param secondFactorFor kinds of people whose local accounts must have a second factor: operator, consultant, staff,
 *     external
 * @param breachedPasswords file of SHA-1 hashes of passwords that nobody may take, see {@link BreachedPasswords}
 * @param secretKey with which secrets are encrypted, the same on every node
 * @param secretKeyFile where a key is kept that the installation makes for itself, when none is set
 */
@Validated
@ConfigurationProperties("pathway42.identity")
record IdentitySettings(
        @DefaultValue("19456") @Min(64) int passwordMemory,
        @DefaultValue("2") @Min(1) int passwordIterations,
        @DefaultValue("72h") Duration oneTimeCodeValid,
        @Nullable String oneTimeCodeFor,
        @DefaultValue("12h") Duration sessionLongest,
        @DefaultValue Set<String> secondFactorFor,
        @Nullable String breachedPasswords,
        @Nullable @Size(min = 32) String secretKey,
        @DefaultValue("data/secret.key") String secretKeyFile) {}
