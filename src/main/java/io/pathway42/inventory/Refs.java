package io.pathway42.inventory;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers for new entries of a register. */
public final class Refs {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,6})");

    private Refs() {}

    /** The number after the highest, in the manner of those there are: after {@code AIS-15} comes {@code AIS-16}. */
    public static String next(List<String> taken, String prefix) {
        String manner = prefix;
        int digits = 2;
        int highest = 0;
        for (String ref : taken) {
            Matcher numbered = NUMBERED.matcher(ref);
            if (numbered.matches() && Integer.parseInt(numbered.group(2)) >= highest) {
                manner = numbered.group(1);
                digits = numbered.group(2).length();
                highest = Integer.parseInt(numbered.group(2));
            }
        }
        String next = manner + ("%0" + digits + "d").formatted(highest + 1);
        return taken.contains(next) ? next + "-2" : next;
    }
}
