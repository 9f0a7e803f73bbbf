package io.pathway42.insight.web;

import io.pathway42.register.Column;
import io.pathway42.register.Register;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcUtils;

/** A register as a file: a line per entry under the names of its columns. */
final class RegisterSheet {

    private static final int LONGEST_CELL = 32_767;
    private static final int CHARACTER = 256;

    private final Register register;
    private final List<Map<String, Object>> rows;

    RegisterSheet(Register register, List<Map<String, Object>> rows) {
        this.register = register;
        this.rows = rows;
    }

    String csv() {
        Csv csv = new Csv().line(titles());
        rows.forEach(row ->
                csv.line(values(row).map(RegisterSheet::text).collect(Collectors.toList()))); // values may be null
        return csv.toString();
    }

    byte[] xlsx() {
        try (Workbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(register.title()));
            CellStyle date = style(book, "yyyy-mm-dd");
            CellStyle time = style(book, "yyyy-mm-dd hh:mm");
            head(book, sheet);
            for (Map<String, Object> entry : rows) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                values(entry).forEachOrdered(value -> {
                    Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
                    write(cell, value, date, time);
                });
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(Workbook book, Sheet sheet) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        Row head = sheet.createRow(0);
        List<String> titles = titles();
        for (int i = 0; i < titles.size(); i++) {
            Cell cell = head.createCell(i);
            cell.setCellValue(titles.get(i));
            cell.setCellStyle(style);
            sheet.setColumnWidth(
                    i, CHARACTER * (i == 0 ? 14 : width(register.columns().get(i - 1))));
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows.size()), 0, titles.size() - 1));
    }

    private static int width(Column column) {
        return switch (column.kind()) {
            case TEXT, LIST -> 40;
            case CHIP, TIME -> 20;
            case NUMBER, DATE, FLAG -> 12;
        };
    }

    private static CellStyle style(Workbook book, String format) {
        CreationHelper create = book.getCreationHelper();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(create.createDataFormat().getFormat(format));
        return style;
    }

    private static void write(Cell cell, @Nullable Object value, CellStyle date, CellStyle time) {
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else if (value instanceof OffsetDateTime moment) {
            cell.setCellValue(moment.toLocalDateTime());
            cell.setCellStyle(time);
        } else if (value != null) {
            String text = String.valueOf(text(value));
            cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        }
    }

    private List<String> titles() {
        return Stream.concat(Stream.of("Number"), register.columns().stream().map(Column::label))
                .toList();
    }

    private Stream<@Nullable Object> values(Map<String, Object> row) {
        return Stream.concat(
                Stream.of(row.get("id")),
                register.columns().stream()
                        .map(column -> row.get(JdbcUtils.convertUnderscoreNameToPropertyName(column.name()))));
    }

    private static @Nullable Object text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining("; "));
        }
        return value instanceof Boolean flag ? (flag ? "yes" : "no") : value;
    }
}
