package io.pathway42.notify;

import io.pathway42.identity.Secrets;
import io.pathway42.notify.WebhookDeliveries.Call;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Calls the webhooks, apart from whatever caused the calls. The header {@code Pathway42-Signature} says when the call was
 * made and carries an HMAC-SHA256 over {@code <timestamp>.<body>} in hexadecimal: {@code t=1790000000,v1=5f2b...}.
 */
@Component
class WebhookCaller {

    static final String SIGNATURE = "Pathway42-Signature";

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(10);
    private static final int FIRST_FAILURE = 300;
    private static final int SUCCESS = 200;

    private final WebhookDeliveries deliveries;
    private final WebhookAddresses addresses;
    private final Secrets secrets;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    WebhookCaller(WebhookDeliveries deliveries, WebhookAddresses addresses, Secrets secrets, Clock clock) {
        this.deliveries = deliveries;
        this.addresses = addresses;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Makes all calls whose time has come. */
    @Scheduled(
            fixedDelayString = "${pathway42.notify.pause:PT15S}",
            initialDelayString = "${pathway42.notify.pause:PT15S}")
    void goRound() {
        deliveries.due().forEach(id -> deliveries.take(id).ifPresent(this::call));
    }

    private void call(Call call) {
        try {
            URI address = URI.create(call.url());
            addresses.check(address);
            HttpResponse<Void> answer = http.send(request(call, address), HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() >= SUCCESS && answer.statusCode() < FIRST_FAILURE) {
                deliveries.delivered(call, answer.statusCode());
            } else {
                deliveries.failed(call, answer.statusCode(), "The answer was " + answer.statusCode());
            }
        } catch (WebhookAddresses.Forbidden forbidden) {
            deliveries.failed(call, null, String.valueOf(forbidden.getMessage()));
        } catch (IOException | IllegalStateException failed) {
            deliveries.failed(call, null, failed.getClass().getSimpleName() + ": " + failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(Call call, URI address) {
        long now = clock.instant().getEpochSecond();
        return HttpRequest.newBuilder(address)
                .timeout(ANSWERING)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Pathway42")
                .header("Pathway42-Event", call.event())
                .header("Pathway42-Delivery", call.id())
                .header(SIGNATURE, "t=" + now + ",v1=" + sign(secrets.show(call.secret()), now, call.body()))
                .POST(HttpRequest.BodyPublishers.ofString(call.body()))
                .build();
    }

    static String sign(String secret, long timestamp, String body) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmacHex(timestamp + "." + body);
    }
}
