package io.pathway42.programme.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of the workbook.
 *
 * @param list path of the list that it fills; null for a form
 * @param kind {@code list}, {@code form} or {@code questionnaire}
 * @param first whether it is to be filled in first
 * @param required whether it has to be there
 */
record SheetLayout(
        String name,
        @Nullable String list,
        String kind,
        boolean first,
        boolean required,
        String help,
        List<ColumnLayout> columns) {

    SheetLayout {
        kind = kind == null ? "list" : kind;
    }

    boolean form() {
        return "form".equals(kind);
    }

    boolean questionnaire() {
        return "questionnaire".equals(kind);
    }

    boolean isNamed(String text) {
        return ColumnLayout.plain(text).equals(ColumnLayout.plain(name));
    }
}
