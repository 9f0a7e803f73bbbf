package io.pathway42.programme.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The lists that cells offer: choices on a hidden sheet, and the ids that other sheets hold, each as a named range. */
final class DropDowns {

    private static final int LONGEST_PROMPT = 255;
    private static final int LONGEST_TITLE = 32;

    private final XSSFWorkbook workbook;
    private final Choices choices;
    private final Map<List<String>, String> names = new HashMap<>();
    private @Nullable XSSFSheet lists;

    DropDowns(XSSFWorkbook workbook, Choices choices) {
        this.workbook = workbook;
        this.choices = choices;
    }

    /** Names the ids in the first column of a sheet, so that other sheets can offer them. */
    void offersIds(String name, String sheet, int firstRow, int lastRow) {
        name(name, "'%s'!$A$%d:$A$%d".formatted(sheet, firstRow, lastRow));
    }

    void on(XSSFSheet sheet, ColumnLayout column, int firstRow, int lastRow, int at) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = constraint(helper, column);
        if (constraint == null) {
            return;
        }
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(firstRow, lastRow, at, at));
        boolean ids = idsOf(column) != null;
        validation.setEmptyCellAllowed(true);
        validation.setSuppressDropDownArrow(true);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(ids ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(
                cut(column.title(), LONGEST_TITLE),
                ids ? "There is no such id yet on the other sheet." : "Choose one of the list, or leave it empty.");
        if (!column.help().isEmpty()) {
            validation.setShowPromptBox(true);
            validation.createPromptBox(cut(column.title(), LONGEST_TITLE), cut(column.help(), LONGEST_PROMPT));
        }
        sheet.addValidationData(validation);
    }

    private @Nullable DataValidationConstraint constraint(DataValidationHelper helper, ColumnLayout column) {
        String ids = idsOf(column);
        if (ids != null) {
            return helper.createFormulaListConstraint(ids);
        }
        if (!choices.of(column).isEmpty()) {
            return helper.createFormulaListConstraint(listed(choices.labels(column)));
        }
        if (column.kind() == ValueKind.WHOLE && column.from() != null && column.to() != null) {
            return helper.createIntegerConstraint(
                    DataValidationConstraint.OperatorType.BETWEEN,
                    column.from().toString(),
                    column.to().toString());
        }
        return null;
    }

    private static @Nullable String idsOf(ColumnLayout column) {
        return switch (column.kind()) {
            case PERSON -> "People_ids";
            case SUPPLIER -> "Suppliers_ids";
            case SYSTEM -> "AI_systems_ids";
            case DEPARTMENT -> "Departments_ids";
            case MODEL -> "Models_ids";
            default -> null;
        };
    }

    private String listed(List<String> labels) {
        return names.computeIfAbsent(labels, list -> {
            XSSFSheet sheet = sheet();
            int column = names.size();
            for (int at = 0; at < list.size(); at++) {
                XSSFRow row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
                XSSFCell cell = row.createCell(column);
                cell.setCellValue(list.get(at));
            }
            String letters = CellReference.convertNumToColString(column);
            String name = "Choices_" + (column + 1);
            name(name, "'%s'!$%s$1:$%s$%d".formatted(Layout.LISTS, letters, letters, list.size()));
            return name;
        });
    }

    private XSSFSheet sheet() {
        if (lists == null) {
            lists = workbook.createSheet(Layout.LISTS);
        }
        return lists;
    }

    /** Once all sheets are there. */
    void hide() {
        if (lists != null) {
            workbook.setSheetOrder(Layout.LISTS, workbook.getNumberOfSheets() - 1);
            workbook.setSheetVisibility(workbook.getSheetIndex(lists), SheetVisibility.VERY_HIDDEN);
        }
    }

    private void name(String name, String range) {
        XSSFName named = workbook.createName();
        named.setNameName(name);
        named.setRefersToFormula(range);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
