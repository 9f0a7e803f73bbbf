package io.pathway42.programme.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the workbook look. */
final class Styles {

    static final XSSFColor GREEN = colour(0x1f, 0x6f, 0x54);
    static final XSSFColor GREY = colour(0xb8, 0xbd, 0xb9);

    private static final XSSFColor PALE = colour(0xe8, 0xf1, 0xec);
    private static final XSSFColor MUTED = colour(0x5c, 0x66, 0x60);

    final XSSFCellStyle heading;
    final XSSFCellStyle help;
    final XSSFCellStyle text;
    final XSSFCellStyle date;
    final XSSFCellStyle number;
    final XSSFCellStyle example;
    final XSSFCellStyle exampleDate;
    final XSSFCellStyle title;

    Styles(XSSFWorkbook workbook) {
        short day = workbook.createDataFormat().getFormat("yyyy-mm-dd");
        short plain = workbook.createDataFormat().getFormat("@");
        heading = style(workbook, font(workbook, true, false, null));
        heading.setFillForegroundColor(PALE);
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setBorderBottom(BorderStyle.THIN);
        help = style(workbook, font(workbook, false, false, MUTED));
        text = style(workbook, font(workbook, false, false, null));
        text.setDataFormat(plain);
        date = style(workbook, font(workbook, false, false, null));
        date.setDataFormat(day);
        number = style(workbook, font(workbook, false, false, null));
        example = style(workbook, font(workbook, false, true, MUTED));
        exampleDate = style(workbook, font(workbook, false, true, MUTED));
        exampleDate.setDataFormat(day);
        XSSFFont large = font(workbook, true, false, GREEN);
        large.setFontHeightInPoints((short) 16);
        title = style(workbook, large);
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFFont font(
            XSSFWorkbook workbook, boolean bold, boolean italic, @org.jspecify.annotations.Nullable XSSFColor colour) {
        XSSFFont font = workbook.createFont();
        font.setBold(bold);
        font.setItalic(italic);
        if (colour != null) {
            font.setColor(colour);
        }
        return font;
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue});
    }
}
