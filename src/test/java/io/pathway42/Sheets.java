package io.pathway42;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in somebody's hands: entries are changed by sheet, row and heading. */
public final class Sheets {

    private final XSSFWorkbook workbook;

    private Sheets(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static Sheets of(byte[] content) {
        try {
            return new Sheets(new XSSFWorkbook(new ByteArrayInputStream(content)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public XSSFSheet sheet(String name) {
        return Objects.requireNonNull(workbook.getSheet(name), name);
    }

    /** Enters a value beside the title of a form's row. */
    public Sheets set(String sheet, String title, String value) {
        beside(sheet, title).setCellValue(value);
        return this;
    }

    public Sheets formula(String sheet, String title, String formula) {
        calculated(beside(sheet, title), formula);
        return this;
    }

    /** Enters a value in a row as people count it. */
    public Sheets set(String sheet, int row, String heading, String value) {
        cell(sheet, row, heading).setCellValue(value);
        return this;
    }

    public Sheets date(String sheet, int row, String heading, LocalDate value) {
        Cell cell = cell(sheet, row, heading);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yy"));
        cell.setCellStyle(style);
        cell.setCellValue(value);
        return this;
    }

    public Sheets formula(String sheet, int row, String heading, String formula) {
        calculated(cell(sheet, row, heading), formula);
        return this;
    }

    /** Pushes a row and those below it down. */
    public Sheets blankRow(String sheet, int row) {
        XSSFSheet in = sheet(sheet);
        in.shiftRows(row - 1, in.getLastRowNum(), 1);
        return this;
    }

    public Sheets rename(String sheet, String name) {
        workbook.setSheetName(workbook.getSheetIndex(sheet), name);
        return this;
    }

    public Sheets remove(String sheet) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheet));
        return this;
    }

    public Sheets add(String sheet, String text) {
        workbook.createSheet(sheet).createRow(0).createCell(0).setCellValue(text);
        return this;
    }

    /** What stands below a heading. */
    public List<String> column(String sheet, String heading) {
        int column = column(sheet(sheet), heading);
        List<String> texts = new ArrayList<>();
        for (Row row : sheet(sheet)) {
            if (row.getRowNum() > 0 && row.getCell(column) != null) {
                texts.add(new DataFormatter().formatCellValue(row.getCell(column)));
            }
        }
        return texts;
    }

    /** The named list of choices that has one of them. */
    public List<String> choices(String names, String one) {
        return workbook.getAllNames().stream()
                .filter(name -> name.getNameName().startsWith(names))
                .map(this::listed)
                .filter(list -> list.contains(one))
                .findFirst()
                .orElseThrow();
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private List<String> listed(Name name) {
        AreaReference area = new AreaReference(name.getRefersToFormula(), workbook.getSpreadsheetVersion());
        List<String> texts = new ArrayList<>();
        for (CellReference at : area.getAllReferencedCells()) {
            texts.add(sheet(at.getSheetName())
                    .getRow(at.getRow())
                    .getCell(at.getCol())
                    .getStringCellValue());
        }
        return texts;
    }

    private void calculated(Cell cell, String formula) {
        cell.setCellFormula(formula);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
    }

    private Cell beside(String sheet, String title) {
        for (Row row : sheet(sheet)) {
            if (row.getCell(0) != null
                    && plain(row.getCell(0).getStringCellValue()).equals(title)) {
                return row.getCell(1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException(title);
    }

    private Cell cell(String sheet, int row, String heading) {
        XSSFSheet in = sheet(sheet);
        int column = column(in, heading);
        Row found = in.getRow(row - 1) == null ? in.createRow(row - 1) : in.getRow(row - 1);
        return found.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static int column(XSSFSheet sheet, String heading) {
        Row head = sheet.getRow(0);
        return IntStream.range(0, head.getLastCellNum())
                .filter(at -> plain(head.getCell(at).getStringCellValue()).equals(heading))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(heading));
    }

    private static String plain(String heading) {
        return heading.replace(" *", "");
    }
}
