package io.pathway42.identity.web;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** An authenticator app that somebody typed the key of a page into. */
public final class Phone {

    private static final Pattern SECRET = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<");

    private final String secret;

    private Phone(String secret) {
        this.secret = secret;
    }

    public static Phone reading(String page) {
        Matcher found = SECRET.matcher(page);
        if (!found.find()) {
            throw new AssertionError("No key on the page");
        }
        return new Phone(found.group(1).replace(" ", ""));
    }

    public static Phone with(String secret) {
        return new Phone(secret.replace(" ", ""));
    }

    /** @param steps of 30 seconds from now */
    public String code(int steps) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"),
                            Clock.systemUTC().instant().plusSeconds(30L * steps));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
