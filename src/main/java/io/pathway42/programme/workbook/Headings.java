package io.pathway42.programme.workbook;

import io.pathway42.problem.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;

/**
 * The row of a list's sheet in which the headings stand.
 *
 * @param row its number; 0 when there is none
 * @param columns where each column is, from 0
 */
record Headings(int row, Map<ColumnLayout, Integer> columns) {

    private static final int FIRST_ROWS = 10;
    private static final int ENOUGH = 2;

    static Headings of(RawSheet sheet, SheetLayout layout, List<Fault> faults) {
        Headings best = new Headings(0, Map.of());
        for (int row : sheet.rows().keySet().stream().limit(FIRST_ROWS).toList()) {
            Headings found = new Headings(row, matched(sheet.rows().getOrDefault(row, Map.of()), layout));
            if (found.columns().size() > best.columns().size()) {
                best = found;
            }
        }
        if (best.columns().size() < ENOUGH) {
            faults.add(Fault.in(
                    layout.name(),
                    null,
                    null,
                    "The headings are gone. Put them back as the template has them: %s."
                            .formatted(titles(layout.columns()))));
            return new Headings(0, Map.of());
        }
        best.complain(sheet, layout, faults);
        return best;
    }

    private static Map<ColumnLayout, Integer> matched(Map<Integer, String> cells, SheetLayout layout) {
        Map<ColumnLayout, Integer> columns = new LinkedHashMap<>();
        for (ColumnLayout column : layout.columns()) {
            cells.entrySet().stream()
                    .filter(cell -> column.isHeaded(cell.getValue()))
                    .map(Map.Entry::getKey)
                    .min(Integer::compare)
                    .ifPresent(at -> columns.put(column, at));
        }
        return columns;
    }

    private void complain(RawSheet sheet, SheetLayout layout, List<Fault> faults) {
        List<ColumnLayout> missing = new ArrayList<>(layout.columns());
        missing.removeAll(columns.keySet());
        List<Integer> strange = sheet.rows().getOrDefault(row, Map.of()).keySet().stream()
                .filter(at -> !columns.containsValue(at))
                .sorted()
                .toList();
        for (int at : strange) {
            String text = sheet.text(row, at);
            String letters = CellReference.convertNumToColString(at);
            if (layout.columns().stream().anyMatch(column -> column.isHeaded(text))) {
                faults.add(Fault.in(
                        layout.name(),
                        row,
                        letters,
                        "The heading '%s' is there twice. Keep one of them.".formatted(text)));
            } else if (!missing.isEmpty()) {
                faults.add(Fault.in(
                        layout.name(),
                        row,
                        letters,
                        "'%s' is no heading of the template, and missing is: %s. Name it as the template does, or delete the column."
                                .formatted(text, titles(missing))));
            }
        }
        missing.stream()
                .filter(column -> column.required() && strange.isEmpty())
                .forEach(column -> faults.add(Fault.in(
                        layout.name(),
                        row,
                        null,
                        "The column '%s' is missing. Put it back.".formatted(column.title()))));
    }

    private static String titles(List<ColumnLayout> columns) {
        return columns.stream().map(ColumnLayout::title).collect(Collectors.joining(", "));
    }
}
