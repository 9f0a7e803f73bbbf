package io.pathway42.identity;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what changed about somebody, for the audit log. */
final class MemberDifference {

    private MemberDifference() {}

    static String of(Member before, Member after) {
        return Stream.of(
                        field("name", before.name(), after.name()),
                        field("title", before.title(), after.title()),
                        field("organisation", before.organisation(), after.organisation()),
                        field("e-mail", before.email(), after.email()),
                        field("until", before.expires(), after.expires()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String field(
            String name,
            @org.jspecify.annotations.Nullable Object before,
            @org.jspecify.annotations.Nullable Object after) {
        return Objects.equals(before, after) ? "" : "%s: %s".formatted(name, after == null ? "none" : after);
    }
}
