package io.pathway42.evidence;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a file as we keep it: no path, nothing invisible, nothing a file system trips over. */
record FileName(String text) {

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Control and formatting characters, such as those that turn the direction of writing and so hide an ending. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final int LONGEST = 150;
    private static final int LONGEST_ENDING = 10;

    static FileName of(String given) {
        String bare = PATH.matcher(given).replaceFirst("");
        String seen = UNSEEN.matcher(bare).replaceAll("");
        String plain = RESERVED.matcher(seen).replaceAll("_").strip().replaceFirst("^\\.+", "");
        return new FileName(shortened(plain.isEmpty() ? "file" : plain));
    }

    /** In small letters, without the dot; empty when there is none. */
    String ending() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || name.length() - dot > LONGEST_ENDING ? "" : name.substring(dot);
        return name.substring(0, LONGEST - ending.length()).strip() + ending;
    }
}
