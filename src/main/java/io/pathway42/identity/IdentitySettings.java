package io.pathway42.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people sign in.
 *
 * @param passwordStrength rounds of the password hash as a power of two
 */
@Validated
@ConfigurationProperties("pathway42.identity")
record IdentitySettings(@DefaultValue("12") @Min(4) @Max(20) int passwordStrength) {}
