package io.pathway42.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Why something is as it is, ready to be said in any language: the code of a sentence and what stands in it. Each value
 * is text that begins with its kind: {@code number:3}, {@code day:2027-12-17}, {@code span:21} (days), {@code phase:P06},
 * {@code role:risk_owner}, {@code event:stage-1-report}, {@code text:AIS-04}.
 *
 * @param code what the messages know it by
 */
public record Reason(String code, List<String> values) {

    /** A sentence without values. */
    public static Reason of(String code) {
        return new Reason(code, List.of());
    }

    public Reason number(long number) {
        return with("number", String.valueOf(number));
    }

    public Reason day(LocalDate day) {
        return with("day", day.toString());
    }

    /** So many days, said in weeks when they are many. */
    public Reason span(long days) {
        return with("span", String.valueOf(days));
    }

    public Reason phase(String ref) {
        return with("phase", ref);
    }

    public Reason role(String role) {
        return with("role", role);
    }

    public Reason event(String type) {
        return with("event", type);
    }

    public Reason text(String text) {
        return with("text", text);
    }

    private Reason with(String kind, String value) {
        List<String> all = new ArrayList<>(values);
        all.add(kind + ":" + value);
        return new Reason(code, List.copyOf(all));
    }
}
