package io.pathway42.inventory;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a lawyer or consultant wrote about an AI system's place in the EU AI Act, read for the provisions it cites. */
record LegalNote(String text) {

    private static final Pattern PRACTICE = cites("5\\s*\\(1\\)\\s*\\((ba|bb|[a-h])\\)");
    private static final Pattern DUTY = cites("50(?:\\s*\\((\\d)\\))?");
    private static final Pattern ANNEX_ONE = Pattern.compile("(?<!no )(?<!not )Annex\\s+I(?![IVX])");
    private static final Pattern AREA = Pattern.compile(
            "(?<!no )(?<!not )(?<!outside )Annex\\s+III[\\s,:]*(?:point|area|no\\.|nr\\.?|\\()?\\s*([1-8])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_PROFILING = Pattern.compile("(?:no|without|not)\\s+(?:any\\s+)?profil");

    private static Pattern cites(String article) {
        return Pattern.compile("\\bArt(?:icle|\\.)?\\s*" + article, Pattern.CASE_INSENSITIVE);
    }

    boolean citesTheAct() {
        return !"none".equals(practice())
                || annexOne()
                || !"none".equals(area())
                || DUTY.matcher(text).find();
    }

    String practice() {
        Matcher cited = PRACTICE.matcher(text);
        return cited.find() ? cited.group(1).toLowerCase(Locale.ROOT) : "none";
    }

    boolean annexOne() {
        return ANNEX_ONE.matcher(text).find();
    }

    String area() {
        Matcher cited = AREA.matcher(text);
        return cited.find() ? cited.group(1) : "none";
    }

    boolean profiling() {
        return lower().contains("profil") && !NO_PROFILING.matcher(lower()).find();
    }

    /** The exemption of Art. 6(3) that it claims, unless it says that there is none. */
    String exemption() {
        String note = lower();
        if (!note.contains("6(3)") || note.contains("exclud") || note.contains("no exemption")) {
            return "none";
        }
        if (note.contains("narrow") || note.contains("procedural")) {
            return "narrow_procedural";
        }
        if (note.contains("improv")) {
            return "improves_finished_work";
        }
        return note.contains("deviat") || note.contains("pattern") ? "detects_deviations" : "preparatory";
    }

    /** The first duty of Art. 50 that it names. */
    String duty(boolean generatesContent) {
        Matcher cited = DUTY.matcher(text);
        if (!cited.find()) {
            return "none";
        }
        String paragraph = cited.group(1);
        if (paragraph == null) {
            return generatesContent ? "generates_content" : "interaction";
        }
        return switch (paragraph) {
            case "2" -> "generates_content";
            case "3" -> "emotion_or_biometric";
            case "4" -> "deep_fake";
            default -> "interaction";
        };
    }

    boolean namesGeneratedContent() {
        return lower().contains("50(2)") || lower().contains("50 (2)");
    }

    private String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
