package io.pathway42.programme.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.Definitions;
import io.pathway42.Sheets;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import io.pathway42.standard.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTests {

    /** What tests and demonstrations say of a client and no consultant enters. */
    private static final Set<String> NOT_ENTERED =
            Set.of("expected_inventory_result", "scripted_events", "demo_points");

    private final Workbook workbook = new Workbook(new Catalogue());

    @ParameterizedTest
    @ValueSource(strings = {"brackenfold", "tallowbrook"})
    void readsBackWhatItWrote(String client) {
        ObjectNode definition = Definitions.tree(client);

        Filled filled = workbook.read(workbook.of(definition));

        assertThat(filled.faults()).isEmpty();
        definition.remove(NOT_ENTERED);
        JsonNode target = ((ObjectNode) definition.path("programme")).remove("target_certificate_date");
        if (target != null) {
            definition.set("target_certificate_date", target);
        }
        assertThat(plain(filled.root())).isEqualTo(plain(definition));
    }

    @Test
    void readsNothingOutOfATemplateThatNobodyFilledIn() {
        Filled filled = workbook.read(workbook.template());

        assertThat(filled.faults()).isEmpty();
        assertThat(plain(filled.root())).isEqualTo("{}");
    }

    @Test
    void offersRolesAndPeopleToChooseFrom() {
        Sheets template = Sheets.of(workbook.template());
        XSSFSheet people = template.sheet("People");

        List<String> offered = people.getDataValidations().stream()
                .map(DataValidation::getValidationConstraint)
                .map(constraint -> String.valueOf(constraint.getFormula1()))
                .toList();

        assertThat(offered)
                .contains("People_ids", "Departments_ids")
                .anyMatch(formula -> formula.startsWith("Choices_"));
        assertThat(template.choices("Choices_", "AIMS manager")).contains("Executive sponsor", "Internal auditor");
        assertThat(people.getPaneInformation().isFreezePane()).isTrue();
    }

    @Test
    void hasAPlaceForEachRequirementWithItsNumber() {
        assertThat(Sheets.of(workbook.template()).column("Maturity", "No."))
                .containsAll(new Catalogue()
                        .requirements().stream().map(r -> r.ref()).toList());
    }

    @Test
    void readsEntriesTheWayPeopleTypeThem() {
        byte[] typed = Sheets.of(workbook.of(Definitions.tree("tallowbrook")))
                .set("Client", "Employees", " 1'400 ")
                .set("Client", "First day of the programme", "1.2.2027")
                .formula("Client", "Certificate wanted by", "DATE(2028,4,28)+3")
                .set("People", 3, "Role 1", "executive SPONSOR ")
                .blankRow("People", 4)
                .set("AI systems", 3, "Shadow AI", "TRUE")
                .date("AI systems", 3, "Id", LocalDate.of(2027, 1, 5))
                .bytes();

        Filled filled = workbook.read(typed);

        assertThat(filled.faults()).isEmpty();
        assertThat(filled.root().path("employees").asInt()).isEqualTo(1400);
        assertThat(filled.root().at("/programme/start").asText()).isEqualTo("2027-02-01");
        assertThat(filled.root().path("target_certificate_date").asText()).isEqualTo("2028-05-01");
        assertThat(filled.root().at("/people/0/roles/0").asText()).isEqualTo("executive_sponsor");
        assertThat(filled.root().at("/people/4/id").asText()).isEqualTo("t.data");
        assertThat(filled.root().at("/ai_systems/0/shadow").asBoolean()).isTrue();
        assertThat(filled.root().at("/ai_systems/0/id").asText()).isEqualTo("2027-01-05");
    }

    @Test
    void saysInWhichCellSomethingCannotBeRead() {
        byte[] wrong = Sheets.of(workbook.of(Definitions.tree("tallowbrook")))
                .set("People", 4, "Role 2", "Wizard")
                .set("AI systems", 5, "EU AI Act class", "gigantic")
                .set("Client", "Employees", "many")
                .set("Certificates held", 3, "Valid to", "31/02/2027")
                .formula("Suppliers", 3, "Name", "NA()")
                .bytes();

        assertThat(workbook.read(wrong).faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder(
                        "People!H4", "AI systems!S5", "Client!B6", "Certificates held!D3", "Suppliers!B3");
    }

    @Test
    void findsTheCellOfAFaultInTheDefinition() {
        Filled filled = workbook.read(workbook.of(Definitions.tree("tallowbrook")));

        List<Fault> located = filled.located(List.of(
                new Fault("people[1].email", "missing"),
                new Fault("external_people[1].roles[0]", "wrong"),
                new Fault("people", "Nobody is sponsor."),
                new Fault("programme.start", "late"),
                new Fault("maturity_by_group.A.2", "high"),
                new Fault("ai_systems[2]", "odd")));

        assertThat(located)
                .extracting(Fault::field)
                .containsExactly("People!L4", "People!G9", "People", "Client!B9", "Maturity!D42", "AI systems!5");
        assertThat(located.get(0)).isEqualTo(new Fault("People!L4", "missing", "People", 4, "L"));
    }

    @Test
    void asksForSheetsAndHeadingsThatWereRenamed() {
        byte[] renamed = Sheets.of(workbook.of(Definitions.tree("tallowbrook")))
                .rename("AI systems", "AI tools")
                .set("People", 1, "Name", "Full name")
                .bytes();

        assertThat(workbook.read(renamed).faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("AI tools", "People!B1");
        assertThat(workbook.read(Sheets.of(workbook.template()).remove("People").bytes())
                        .faults())
                .extracting(Fault::message)
                .containsExactly("This sheet is missing. Put it back as the template has it.");
    }

    @Test
    void leavesOwnSheetsAndColumnsAlone() {
        byte[] own = Sheets.of(workbook.of(Definitions.tree("tallowbrook")))
                .add("Notes", "Call Grace on Monday")
                .bytes();

        assertThat(workbook.read(own).faults()).isEmpty();
    }

    @Test
    void refusesWhatIsNoWorkbookAndSaysTheWayOut() throws Exception {
        refuses("PK\u0003\u0004junk".getBytes(StandardCharsets.ISO_8859_1), "damaged");
        refuses("id: acme".getBytes(StandardCharsets.UTF_8), "no Excel workbook");
        refuses(new byte[0], "no Excel workbook");
        refuses(new byte[10 * 1024 * 1024], "larger than 5 MiB");
        refuses(old(), "old format .xls");
        refuses(locked(workbook.template()), "password");
        refuses(zip("xl/worksheets/sheet1.xml", 80L * 1024 * 1024), "unpacks to far more");
        refuses(zip("document.txt", 10), "damaged, or no Excel workbook");
    }

    @Test
    void refusesASheetThatNeverEnds() {
        Sheets endless = Sheets.of(workbook.template());
        for (int row = 4; row < 5_200; row++) {
            endless.set("Suppliers", row, "Id", "S" + row);
        }
        refuses(endless.bytes(), "more than 5000 filled rows");
    }

    private void refuses(byte[] content, String because) {
        assertThatThrownBy(() -> workbook.read(content))
                .isInstanceOf(Problem.Unreadable.class)
                .hasMessageContaining(because);
    }

    private static byte[] old() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            old.createSheet("People");
            old.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] locked(byte[] open) throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var into = encryptor.getDataStream(file)) {
                into.write(open);
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, long length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] nothing = new byte[1024 * 1024];
            for (long written = 0; written < length; written += nothing.length) {
                zip.write(nothing, 0, (int) Math.min(nothing.length, length - written));
            }
        }
        return out.toByteArray();
    }

    /** Sorted, and without what says nothing: empty lists, nulls, the scale of numbers. */
    private static String plain(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, String> fields = new TreeMap<>();
            node.properties().forEach(field -> {
                String value = plain(field.getValue());
                if (!Set.of("", "[]", "{}").contains(value)) {
                    fields.put(field.getKey(), value);
                }
            });
            return fields.toString();
        } else if (node.isArray()) {
            StringBuilder all = new StringBuilder("[");
            node.forEach(each -> all.append(plain(each)).append('|'));
            return node.isEmpty() ? "[]" : all.append(']').toString();
        } else if (node.isNull()) {
            return "";
        }
        return node.isNumber()
                ? new BigDecimal(node.asText()).stripTrailingZeros().toPlainString()
                : node.asText().strip();
    }
}
