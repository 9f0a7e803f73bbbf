package io.pathway42.programme.web;

import io.pathway42.problem.Fault;
import io.pathway42.programme.HandedIn;
import io.pathway42.programme.workbook.FilledSheet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with its faults in place.
 *
 * @param faults of the sheet as a whole
 * @param columns in which something is wrong
 * @param rows in which something is wrong
 * @param right rows without a fault
 */
public record SheetView(
        String name, int count, List<Fault> faults, List<Column> columns, List<Row> rows, List<Row> right) {

    /** A column by its letters. */
    public record Column(String letters, String title) {}

    /** A row with its cells in the order of the columns. */
    public record Row(int number, String label, List<Cell> cells) {

        /** The titles of the cells in which something is wrong. */
        public String missing() {
            return cells.stream()
                    .filter(cell -> !cell.faults().isEmpty())
                    .map(cell -> cell.column().title())
                    .collect(Collectors.joining(", "));
        }
    }

    /** What stands in a cell, and what is wrong with it. */
    public record Cell(Column column, String text, List<String> faults) {}

    /** The sheets in which something is wrong, in the order of the workbook. */
    static List<SheetView> of(HandedIn handedIn) {
        Set<String> named = new LinkedHashSet<>();
        handedIn.sheets().forEach(sheet -> named.add(sheet.name()));
        handedIn.faults().stream().map(Fault::sheet).filter(Objects::nonNull).forEach(named::add);
        return named.stream()
                .map(name -> of(
                        handedIn.sheets().stream()
                                .filter(sheet -> sheet.name().equals(name))
                                .findFirst()
                                .orElseGet(() -> new FilledSheet(name, Map.of(), List.of())),
                        handedIn.faults().stream()
                                .filter(fault -> name.equals(fault.sheet()))
                                .toList()))
                .filter(sheet -> sheet.count() > 0)
                .toList();
    }

    private static SheetView of(FilledSheet sheet, List<Fault> faults) {
        Set<Integer> entered = new LinkedHashSet<>();
        sheet.rows().forEach(row -> entered.add(row.number()));
        List<Fault> whole = faults.stream()
                .filter(fault -> fault.row() == null || !entered.contains(fault.row()))
                .toList();
        List<Column> columns = faults.stream()
                .filter(fault -> !whole.contains(fault))
                .map(Fault::column)
                .filter(Objects::nonNull)
                .distinct()
                .sorted((one, other) ->
                        one.length() == other.length() ? one.compareTo(other) : one.length() - other.length())
                .map(letters -> new Column(letters, sheet.headings().getOrDefault(letters, letters)))
                .toList();
        return new SheetView(
                sheet.name(),
                faults.size(),
                whole,
                columns,
                rows(sheet, faults, columns, true),
                rows(sheet, faults, List.of(), false));
    }

    private static List<Row> rows(FilledSheet sheet, List<Fault> faults, List<Column> columns, boolean wrong) {
        return sheet.rows().stream()
                .filter(row -> wrong == faults.stream().anyMatch(fault -> is(row.number(), fault.row())))
                .map(row -> new Row(
                        row.number(),
                        row.label(),
                        Stream.concat(
                                        columns.stream(),
                                        columns.isEmpty() && wrong ? Stream.of(new Column("", "")) : Stream.empty())
                                .map(column -> cell(row, column, faults))
                                .toList()))
                .toList();
    }

    private static Cell cell(FilledSheet.Row row, Column column, List<Fault> faults) {
        return new Cell(
                column,
                row.cells().getOrDefault(column.letters(), ""),
                faults.stream()
                        .filter(fault -> is(row.number(), fault.row()))
                        .filter(fault -> column.letters().equals(fault.column() == null ? "" : fault.column()))
                        .map(Fault::message)
                        .toList());
    }

    private static boolean is(int number, @Nullable Integer row) {
        return row != null && row == number;
    }
}
