package io.pathway42.web;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often, by each node. The usual work of people and programs is not limited.
 *
 * @param signInsPerMinute tries to sign in from one address; a third of it for one name
 * @param secretLinksPerMinute calls of addresses that need no sign-in but a secret, from one address
 * @param refusalsPerMinute calls with wrong credentials from one address, after which it waits
 * @param expensiveCallsPerMinute exports, packs, checks of a chain and new programmes of one person
 */
@Validated
@ConfigurationProperties("pathway42.web.limits")
record LimitSettings(
        @DefaultValue("30") @Min(3) long signInsPerMinute,
        @DefaultValue("60") @Min(1) long secretLinksPerMinute,
        @DefaultValue("30") @Min(1) long refusalsPerMinute,
        @DefaultValue("60") @Min(1) long expensiveCallsPerMinute) {}
