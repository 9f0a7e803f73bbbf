package io.pathway42.programme.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Says numbers plainly and dates as year-month-day, however the cell shows them. */
final class CellFormat extends DataFormatter {

    private final boolean from1904;

    CellFormat(boolean from1904) {
        super(Locale.ROOT);
        this.from1904 = from1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
            return DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString();
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
