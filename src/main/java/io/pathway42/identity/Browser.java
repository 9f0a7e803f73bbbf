package io.pathway42.identity;

import java.util.List;
import java.util.Set;

/**
 * What somebody browses with, as far as it tells: Firefox on Windows. Either is empty when it does not.
 *
 * @param system that it runs on
 */
public record Browser(String name, String system) {

    /** The name under which a session keeps what its browser says of itself. */
    public static final String ATTRIBUTE = "pathway42.browser";

    private static final int LONGEST = 300;

    /** Most browsers name others too, so that the first that is found counts. */
    private static final List<Mark> NAMES = List.of(
            new Mark("Edg/", "Edge"),
            new Mark("EdgA/", "Edge"),
            new Mark("EdgiOS/", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("Firefox/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Windows", "Windows"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Macintosh", "macOS"),
            new Mark("Linux", "Linux"));

    private static final Set<String> HANDHELD = Set.of("Android", "iPhone", "iPad");

    public boolean handheld() {
        return HANDHELD.contains(system);
    }

    /** @param userAgent what the browser says of itself */
    public static Browser of(String userAgent) {
        return new Browser(find(NAMES, userAgent), find(SYSTEMS, userAgent));
    }

    /** So much of what a browser says of itself as is kept. */
    public static String cut(String userAgent) {
        return userAgent.substring(0, Math.min(LONGEST, userAgent.length()));
    }

    /** As the API and the audit log say it. */
    public String words() {
        if (name.isEmpty()) {
            return system.isEmpty() ? "unknown browser" : "unknown browser on " + system;
        }
        return system.isEmpty() ? name : name + " on " + system;
    }

    private static String find(List<Mark> marks, String userAgent) {
        return marks.stream()
                .filter(mark -> userAgent.contains(mark.text()))
                .map(Mark::meaning)
                .findFirst()
                .orElse("");
    }

    private record Mark(String text, String meaning) {}
}
