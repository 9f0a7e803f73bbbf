package io.pathway42.programme.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet of the workbook. */
record SheetWriter(XSSFSheet sheet, SheetLayout layout, Styles styles, DropDowns offers, Values values) {

    private static final int CHARACTER = 256;
    private static final int REF = 0;
    private static final int TITLE = 1;
    private static final int QUESTION = 2;
    private static final int SCORE = 3;
    private static final int NOTE = 4;

    void form(JsonNode definition, boolean examples) {
        XSSFRow head = sheet.createRow(0);
        List<String> titles =
                examples ? List.of("Field", "Value", "Help", "Example") : List.of("Field", "Value", "Help");
        int[] widths = {28, 50, 60, 40};
        for (int at = 0; at < titles.size(); at++) {
            sheet.setColumnWidth(at, widths[at] * CHARACTER);
            put(head, at, titles.get(at), styles.heading);
        }
        int number = 1;
        for (ColumnLayout field : layout.columns()) {
            XSSFRow row = sheet.createRow(number);
            put(row, 0, field.heading(), styles.heading);
            value(row, 1, field, Tree.at(definition, field.key()), style(field));
            put(row, 2, field.help(), styles.help);
            if (examples) {
                put(row, 3, field.example(), styles.example);
            }
            offers.on(sheet, field, number, number, 1);
            number++;
        }
        sheet.createFreezePane(1, 1);
    }

    void headings(int frozen) {
        XSSFRow head = sheet.createRow(0);
        XSSFRow help = sheet.createRow(1);
        for (int at = 0; at < layout.columns().size(); at++) {
            ColumnLayout column = layout.columns().get(at);
            sheet.setColumnWidth(at, column.width() * CHARACTER);
            sheet.setDefaultColumnStyle(at, style(column));
            put(head, at, column.heading(), styles.heading);
            put(help, at, column.help(), styles.help);
        }
        sheet.createFreezePane(Math.min(2, layout.columns().size()), frozen);
    }

    void example(int number) {
        XSSFRow row = sheet.createRow(number);
        for (int at = 0; at < layout.columns().size(); at++) {
            ColumnLayout column = layout.columns().get(at);
            boolean date = column.kind() == ValueKind.DATE;
            if (!column.example().isEmpty()) {
                text(row.createCell(at), column, column.example(), date ? styles.exampleDate : styles.example);
            }
        }
    }

    void entry(int number, JsonNode entry, String side) {
        XSSFRow row = sheet.createRow(number);
        Map<String, Integer> seen = new HashMap<>();
        for (int at = 0; at < layout.columns().size(); at++) {
            ColumnLayout column = layout.columns().get(at);
            if (column.kind() == ValueKind.SIDE) {
                put(row, at, side, styles.text);
            } else if (column.many()) {
                int nth = seen.merge(column.key(), 1, Integer::sum) - 1;
                put(row, at, member(entry, column, nth), styles.text);
            } else {
                value(row, at, column, Tree.at(entry, column.key()), style(column));
            }
        }
    }

    void question(int number, String ref, String title, String asked, JsonNode score, String note) {
        XSSFRow row = sheet.createRow(number);
        put(row, REF, ref, styles.heading);
        put(row, TITLE, title, styles.help);
        put(row, QUESTION, asked, styles.help);
        value(
                row,
                SCORE,
                layout.columns().get(SCORE),
                score,
                style(layout.columns().get(SCORE)));
        put(row, NOTE, note, styles.text);
    }

    /** Offers choices from one row to another. */
    void ready(int firstRow, int lastRow) {
        for (int at = 0; at < layout.columns().size(); at++) {
            offers.on(sheet, layout.columns().get(at), firstRow, lastRow, at);
        }
    }

    /** One of several values that columns of the same key share; the last of them takes all that is left. */
    private String member(JsonNode entry, ColumnLayout column, int nth) {
        List<String> labels = StreamSupport.stream(
                        Tree.at(entry, column.key().substring(0, column.key().length() - 2))
                                .spliterator(),
                        false)
                .map(value -> values.written(column, value))
                .toList();
        long columns = layout.columns().stream()
                .filter(other -> other.key().equals(column.key()))
                .count();
        return labels.stream()
                .skip(nth)
                .limit(nth == columns - 1 ? labels.size() : 1)
                .collect(Collectors.joining("; "));
    }

    private XSSFCellStyle style(ColumnLayout column) {
        return switch (column.kind()) {
            case DATE -> styles.date;
            case WHOLE, NUMBER -> styles.number;
            default -> styles.text;
        };
    }

    private void value(XSSFRow row, int at, ColumnLayout column, JsonNode value, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(at);
        cell.setCellStyle(style);
        if (!value.isMissingNode() && !value.isNull()) {
            text(cell, column, values.written(column, value), style);
        }
    }

    private static void text(XSSFCell cell, ColumnLayout column, String text, XSSFCellStyle style) {
        cell.setCellStyle(style);
        try {
            switch (column.kind()) {
                case DATE -> cell.setCellValue(LocalDate.parse(text));
                case WHOLE, NUMBER -> cell.setCellValue(Double.parseDouble(text));
                default -> cell.setCellValue(text);
            }
        } catch (DateTimeException | NumberFormatException asItIs) {
            cell.setCellValue(text);
        }
    }

    private static void put(XSSFRow row, int at, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(at);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
