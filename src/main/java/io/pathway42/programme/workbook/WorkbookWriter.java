package io.pathway42.programme.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook, empty with examples or filled in. */
record WorkbookWriter(Layout layout, Choices choices, Catalogue catalogue) {

    private static final int HELP = 1;
    private static final int FIRST = 2;
    private static final int READY_ROWS = 300;

    byte[] write(JsonNode definition, boolean examples) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Styles styles = new Styles(workbook);
            DropDowns offers = new DropDowns(workbook, choices);
            readMe(workbook, styles);
            for (SheetLayout each : layout.sheets()) {
                XSSFSheet sheet = workbook.createSheet(each.name());
                sheet.setTabColor(each.first() ? Styles.GREEN : Styles.GREY);
                SheetWriter writer = new SheetWriter(sheet, each, styles, offers, new Values(choices));
                if (each.form()) {
                    writer.form(definition, examples);
                } else if (each.questionnaire()) {
                    questionnaire(writer, definition);
                } else {
                    list(writer, each, definition, examples, offers);
                }
            }
            offers.hide();
            workbook.setActiveSheet(0);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void readMe(XSSFWorkbook workbook, Styles styles) {
        XSSFSheet sheet = workbook.createSheet(Layout.READ_ME);
        sheet.setTabColor(Styles.GREEN);
        sheet.setColumnWidth(0, 28 * 256);
        sheet.setColumnWidth(1, 100 * 256);
        line(sheet, 0, "Pathway42: set-up of a client", "", styles.title);
        sheet.getRow(0).getCell(0).getCellStyle().setWrapText(false);
        int row = 2;
        for (String text : layout.readme()) {
            line(sheet, row++, "", text, styles.text);
        }
        row++;
        line(sheet, row++, "Sheet", "What it is for", styles.heading);
        for (SheetLayout each : layout.sheets()) {
            line(sheet, row++, each.name() + (each.required() ? " *" : ""), each.help(), styles.text);
        }
        row++;
        line(sheet, row++, "Role", "In the sheet People", styles.heading);
        line(
                sheet,
                row,
                "",
                catalogue.roles().stream()
                        .map(io.pathway42.standard.Roles::title)
                        .collect(Collectors.joining(", ")),
                styles.text);
    }

    private static void line(XSSFSheet sheet, int number, String first, String second, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(number);
        row.createCell(0).setCellValue(first);
        row.getCell(0).setCellStyle(style);
        row.createCell(1).setCellValue(second);
        row.getCell(1).setCellStyle(style);
    }

    private static void list(
            SheetWriter writer, SheetLayout layout, JsonNode definition, boolean examples, DropDowns offers) {
        List<Line> lines = new ArrayList<>();
        entries(definition, layout.list() == null ? "" : layout.list())
                .forEach(entry -> lines.add(new Line(entry, "client")));
        if (Layout.PEOPLE.equals(layout.list())) {
            entries(definition, Layout.OUTSIDERS).forEach(entry -> lines.add(new Line(entry, "outside")));
        }
        writer.headings(FIRST);
        int row = FIRST;
        if (examples) {
            writer.example(row++);
        }
        for (Line line : lines) {
            writer.entry(row++, line.entry(), line.side());
        }
        int last = Math.max(FIRST + READY_ROWS, row + READY_ROWS);
        writer.ready(FIRST, last);
        offers.offersIds(layout.name().replace(' ', '_') + "_ids", layout.name(), HELP + 2, last + 1);
    }

    /** A row for each group and each of its requirements. */
    private void questionnaire(SheetWriter writer, JsonNode definition) {
        writer.headings(FIRST);
        int row = FIRST;
        for (Catalogue.Group group : catalogue.groups()) {
            String title = group.title().substring(group.title().indexOf(' ') + 1);
            JsonNode score = definition.path("maturity_by_group").path(group.id());
            writer.question(row++, group.id(), title.toUpperCase(Locale.ROOT), "The group as a whole", score, "");
            for (Requirement requirement : catalogue.requirements()) {
                if (requirement.groupId().equals(group.id())) {
                    JsonNode answer = entries(definition, "maturity").stream()
                            .filter(entry -> entry.path("ref").asText().equals(requirement.ref()))
                            .findFirst()
                            .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
                    writer.question(
                            row++,
                            requirement.ref(),
                            requirement.title(),
                            requirement.gapQuestion(),
                            answer.path("score"),
                            answer.path("note").asText(""));
                }
            }
        }
        writer.ready(FIRST, row);
    }

    private static List<JsonNode> entries(JsonNode definition, String list) {
        return StreamSupport.stream(Tree.at(definition, list).spliterator(), false)
                .toList();
    }

    private record Line(JsonNode entry, String side) {}
}
