package io.pathway42.programme.workbook;

import java.util.List;
import java.util.Map;

/**
 * What was entered in a sheet.
 *
 * @param headings by the letters of the column
 */
public record FilledSheet(String name, Map<String, String> headings, List<Row> rows) {

    /**
     * @param number as people count, from 1
     * @param label what the row is about, in its first cells
     * @param cells what stands in them, by the letters of the column
     */
    public record Row(int number, String label, Map<String, String> cells) {}
}
