package io.pathway42.programme.workbook;

import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Roles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be chosen in a column, as people read it and as the definition has it. */
record Choices(Layout layout, Catalogue catalogue) {

    /** The values of the definition; empty when anything may be entered. */
    List<String> of(ColumnLayout column) {
        return switch (column.kind()) {
            case CHOICE -> layout.choices().getOrDefault(column.choices(), List.of());
            case ROLE -> catalogue.roles();
            case SIDE -> Layout.SIDES;
            case ANSWER -> Layout.ANSWERS;
            case FLAG -> Layout.ANSWERS.subList(0, 2);
            default -> List.of();
        };
    }

    /** As it stands in the list of a cell. */
    String label(ColumnLayout column, String value) {
        return column.kind() == ValueKind.ROLE ? Roles.title(value) : value.replace('_', ' ');
    }

    List<String> labels(ColumnLayout column) {
        return of(column).stream().map(value -> label(column, value)).toList();
    }

    /** The value that is meant by what somebody typed or chose. */
    Optional<String> meant(ColumnLayout column, String text) {
        return of(column).stream()
                .filter(value -> key(value).equals(key(text))
                        || key(label(column, value)).equals(key(text)))
                .findFirst();
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
