package io.pathway42.notify;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which addresses webhooks may call: only by TLS, and none of the network that this machine stands in. Names are looked
 * up anew before each call, because what stands behind them may change.
 */
@Component
class WebhookAddresses {

    private static final int LONGEST = 500;
    private static final int CARRIER_GRADE_FIRST = 64;
    private static final int CARRIER_GRADE_LAST = 127;
    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int BYTE = 0xff;

    private final boolean loopback;

    WebhookAddresses(NotifySettings settings) {
        loopback = settings.loopback();
    }

    /** What is wrong with an address, if anything is; does not look its name up. */
    Optional<String> fault(String url) {
        try {
            URI uri = new URI(url);
            if (url.length() > LONGEST || uri.getHost() == null || uri.getUserInfo() != null) {
                return Optional.of("Enter a whole address such as https://hooks.example.com/pathway42.");
            }
            boolean secure = "https".equalsIgnoreCase(uri.getScheme());
            return secure || loopback && "http".equalsIgnoreCase(uri.getScheme())
                    ? Optional.empty()
                    : Optional.of("The address must begin with https://.");
        } catch (URISyntaxException notAnAddress) {
            return Optional.of("Enter a whole address such as https://hooks.example.com/pathway42.");
        }
    }

    /** @throws Forbidden when it may not be called */
    void check(URI uri) throws Forbidden {
        Optional<String> fault = fault(uri.toString());
        if (fault.isPresent()) {
            throw new Forbidden(fault.get());
        }
        try {
            InetAddress[] all = InetAddress.getAllByName(uri.getHost());
            if (Arrays.stream(all).anyMatch(address -> !allowed(address))) {
                throw new Forbidden("The address lies in a private network");
            }
        } catch (UnknownHostException unknown) {
            throw new Forbidden("Nobody knows the name " + uri.getHost());
        }
    }

    private boolean allowed(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return loopback;
        }
        return !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !reserved(address.getAddress(), address instanceof Inet6Address);
    }

    /** What {@link InetAddress} does not know as private: 0/8, 100.64/10, 240/4, fc00::/7. */
    private static boolean reserved(byte[] bytes, boolean six) {
        int first = bytes[0] & BYTE;
        int second = bytes[1] & BYTE;
        return six
                ? (first & 0xfe) == UNIQUE_LOCAL
                : first == 0
                        || first >= 240
                        || first == 100 && second >= CARRIER_GRADE_FIRST && second <= CARRIER_GRADE_LAST;
    }

    /** An address that may not be called. */
    static final class Forbidden extends Exception {

        private static final long serialVersionUID = 1L;

        Forbidden(String why) {
            super(why);
        }
    }
}
