package io.pathway42.programme.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of a sheet that are not blank. */
final class SheetCells implements SheetContentsHandler {

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 100;

    private final NavigableMap<Integer, Map<Integer, String>> rows = new TreeMap<>();
    private int row;
    private int next;

    NavigableMap<Integer, Map<Integer, String>> rows() {
        return rows;
    }

    @Override
    public void startRow(int number) {
        row = number + 1;
        next = 0;
    }

    @Override
    public void endRow(int number) {
        // The cells have said everything.
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        int column = reference == null ? next : new CellReference(reference).getCol();
        next = column + 1;
        String stripped = text == null
                ? ""
                : text.replace('\u00A0', ' ').replace("\r\n", "\n").strip();
        if (stripped.isEmpty() || column >= MOST_COLUMNS) {
            return;
        }
        rows.computeIfAbsent(row, number -> new HashMap<>()).put(column, stripped);
        if (rows.size() > MOST_ROWS) {
            throw RawWorkbook.unreadable(
                    "A sheet has more than %d filled rows. Take out what is not asked for.".formatted(MOST_ROWS));
        }
    }
}
