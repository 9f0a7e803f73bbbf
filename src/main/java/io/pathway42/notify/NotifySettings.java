package io.pathway42.notify;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people are told things.
 *
 * @param address where people find the product, for the links in mails and calendars
 * @param from the sender of mails
 * @param rounds when it is looked which deadlines come near or went by, as a cron expression with seconds; a change
 *     counts from the next release of the model on
 * @param loopback whether webhooks may call this machine itself, and without TLS: for trying out only
 */
@Validated
@ConfigurationProperties("pathway42.notify")
record NotifySettings(
        @DefaultValue("http://localhost:8080") URI address,

        @DefaultValue("Pathway42 <pathway42@localhost>") @NotBlank
        String from,

        @DefaultValue("0 0 * * * ?") @NotBlank String rounds,
        @DefaultValue("false") boolean loopback) {

    String link(String path) {
        String base = address.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
