package io.pathway42.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash of an entry of a chain: SHA-256 over the UTF-8 JSON array of its fields in the order of its record, without
 * the hash itself, times as milliseconds since 1970. Anyone can compute it again from the export.
 */
public final class Seal {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Seal() {}

    static String hash(Link link) {
        try {
            return sha256(JSON.writeValueAsBytes(link.contents()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 in lower-case hex. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of a text in UTF-8, in lower-case hex. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
