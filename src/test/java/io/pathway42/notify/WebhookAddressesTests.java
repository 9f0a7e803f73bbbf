package io.pathway42.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressesTests {

    private final WebhookAddresses addresses = allowing(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/x",
                "https://localhost/x",
                "https://[::1]/x",
                "https://[::ffff:127.0.0.1]/x",
                "https://10.1.2.3/x",
                "https://172.16.0.1/x",
                "https://192.168.1.1/x",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/x",
                "https://0.0.0.0/x",
                "https://224.0.0.1/x",
                "https://255.255.255.255/x",
                "https://[fe80::1]/x",
                "https://[fd00::1]/x",
                "https://2130706433/x",
                "http://93.184.215.14/x"
            })
    void callsNothingInItsOwnNetwork(String url) {
        assertThatThrownBy(() -> addresses.check(URI.create(url))).isInstanceOf(WebhookAddresses.Forbidden.class);
    }

    @Test
    void callsWhatLiesOutside() {
        assertThatCode(() -> addresses.check(URI.create("https://93.184.215.14/x")))
                .doesNotThrowAnyException();
        assertThatCode(() -> addresses.check(URI.create("https://[2606:4700::1]/x")))
                .doesNotThrowAnyException();
    }

    @Test
    void callsThisMachineOnlyWhereThatIsSet() {
        assertThat(addresses.fault("http://localhost:8099/x")).isPresent();
        assertThatCode(() -> allowing(true).check(URI.create("http://127.0.0.1:8099/x")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> allowing(true).check(URI.create("https://10.1.2.3/x")))
                .isInstanceOf(WebhookAddresses.Forbidden.class);
    }

    private static WebhookAddresses allowing(boolean loopback) {
        return new WebhookAddresses(
                new NotifySettings(URI.create("http://localhost"), "a@example.com", "0 0 6 * * ?", loopback));
    }
}
