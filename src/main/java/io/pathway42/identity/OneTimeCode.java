package io.pathway42.identity;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/** A code that people read, type and use once: groups of five letters and digits that nobody mistakes for others. */
final class OneTimeCode {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCode() {}

    /** @param groups each worth 25 bits */
    static String of(int groups) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < groups * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** The code as it was issued, however somebody typed it. */
    static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** Enough for a code of five groups, which nobody guesses from its hash. */
    static String hash(String typed) {
        return DigestUtils.sha256Hex(read(typed).getBytes(StandardCharsets.UTF_8));
    }
}
