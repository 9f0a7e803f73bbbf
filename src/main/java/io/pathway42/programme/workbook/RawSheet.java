package io.pathway42.programme.workbook;

import java.util.Map;
import java.util.NavigableMap;

/**
 * What stands in a sheet.
 *
 * @param rows by number from 1, each with its texts by the number of the column from 0; none of them blank
 */
record RawSheet(String name, NavigableMap<Integer, Map<Integer, String>> rows) {

    String text(int row, int column) {
        return rows.getOrDefault(row, Map.of()).getOrDefault(column, "");
    }
}
