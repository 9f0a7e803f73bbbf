package io.pathway42.identity;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Passwords that breaches made known, in a file of their SHA-1 hashes: one a line, in upper-case hexadecimal and
 * ascending order, with or without a colon and a count after it. The file is searched where it is, whatever its size.
 */
final class BreachedPasswords implements Closeable {

    private static final Pattern LINE = Pattern.compile("[0-9A-F]{40}(:[0-9]+)?\\s*");
    private static final int HASH = 40;
    private static final int LONGEST_LINE = 100;
    private static final int SAMPLES = 64;

    private final @Nullable RandomAccessFile file;

    private BreachedPasswords(@Nullable RandomAccessFile file) {
        this.file = file;
    }

    /**
     * @param path of the file; null or empty when the installation has none
     * @throws IllegalStateException when it cannot be read or is of another kind
     */
    static BreachedPasswords in(@Nullable String path) {
        if (path == null || path.isBlank()) {
            return new BreachedPasswords(null);
        }
        try {
            var opened = new BreachedPasswords(new RandomAccessFile(path, "r"));
            opened.check(path);
            return opened;
        } catch (IOException failure) {
            throw new IllegalStateException(
                    "The file of pathway42.identity.breached-passwords cannot be read: " + path, failure);
        }
    }

    boolean contain(String password) {
        return file != null && contains(file, sha1(password));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private static boolean contains(RandomAccessFile file, String wanted) {
        try {
            long low = 0;
            long high = file.length();
            while (low < high) {
                long middle = (low + high) >>> 1;
                Line line = lineFrom(file, middle);
                int order = line.start() >= high ? 1 : line.hash().compareTo(wanted);
                if (order == 0) {
                    return true;
                }
                if (order < 0) {
                    low = line.start() + HASH;
                } else {
                    high = middle;
                }
            }
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first line that begins at a place or after it; one without a hash at the end of the file. */
    private static Line lineFrom(RandomAccessFile file, long place) throws IOException {
        long from = Math.max(0, place - 1);
        String text = read(file, from);
        int start = place == 0 ? 0 : text.indexOf('\n') + 1;
        if (start == 0 && place > 0 || start + HASH > text.length()) {
            return new Line(file.length(), "");
        }
        return new Line(from + start, text.substring(start, start + HASH));
    }

    private static String read(RandomAccessFile file, long from) throws IOException {
        byte[] bytes = new byte[2 * LONGEST_LINE];
        synchronized (file) {
            file.seek(from);
            int length = 0;
            for (int read = 0; read >= 0 && length < bytes.length; length += Math.max(0, read)) {
                read = file.read(bytes, length, bytes.length - length);
            }
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        }
    }

    /** Lists are published in the order of counts too, in which nothing would be found. */
    private void check(String path) throws IOException {
        if (file == null) {
            return;
        }
        String before = "";
        boolean fits = LINE.matcher(read(file, 0).split("\n", 2)[0]).matches();
        for (int sample = 0; fits && sample < SAMPLES; sample++) {
            Line line = lineFrom(file, file.length() / SAMPLES * sample);
            fits = line.hash().isEmpty() || line.hash().compareTo(before) >= 0;
            before = line.hash().isEmpty() ? before : line.hash();
        }
        if (!fits) {
            file.close();
            throw new IllegalStateException(
                    "The file of pathway42.identity.breached-passwords has to hold SHA-1 hashes in "
                            + "upper-case hexadecimal, one a line, in ascending order of the hashes: " + path);
        }
    }

    private static String sha1(String password) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Line(long start, String hash) {}
}
