package io.pathway42.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input.
 *
 * @param field where it is: a form field's key, a path such as {@code ai_systems[3].owner}, or {@code People!C7}
 * @param message what is wrong and the way out, in a sentence a lay person understands
 * @param sheet name of the sheet when it is in a workbook
 * @param row as people count, from 1
 * @param column letters of the column
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Fault(
        String field,
        String message,
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column) {

    public Fault(String field, String message) {
        this(field, message, null, null, null);
    }

    /** In a workbook; without a row when the whole sheet is meant, without a column when the whole row is. */
    public static Fault in(String sheet, @Nullable Integer row, @Nullable String column, String message) {
        String cell = row == null ? "" : "!" + (column == null ? "" : column) + row;
        return new Fault(sheet + cell, message, sheet, row, column);
    }
}
