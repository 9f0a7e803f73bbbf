package io.pathway42.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pathway42.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCheckTests {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void takesWhatIsWhatItsNameSays() throws IOException {
        assertThat(check("plan.pdf", text("%PDF-1.7\n%âãÏÓ"))).isEqualTo("application/pdf");
        assertThat(check("screen.PNG", PNG)).isEqualTo("image/png");
        assertThat(check("minutes.docx", archive("[Content_Types].xml", "word/document.xml")))
                .endsWith("wordprocessingml.document");
        assertThat(check("list.xlsx", archive("[Content_Types].xml", "xl/workbook.xml")))
                .endsWith("spreadsheetml.sheet");
        assertThat(check("minutes.txt", text("Übergabe am 3. Mai"))).isEqualTo("text/plain");
        assertThat(check("minutes.txt", "Übergabe".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("text/plain");
        assertThat(check("old.csv", "Gr\u00f6\u00dfe;1".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("text/csv");
    }

    @Test
    void refusesContentThatIsSomethingElse() throws IOException {
        refuses("plan.pdf", PNG);
        refuses("screen.png", text("%PDF-1.7"));
        refuses("minutes.docx", archive("[Content_Types].xml", "xl/workbook.xml"));
        refuses("minutes.docx", text("no archive at all"));
        refuses("minutes.txt", new byte[] {1, 2, 3});
        refuses("minutes.txt", text("<!DOCTYPE html><html><body>hello</body></html>"));
        refuses("minutes.txt", new byte[0]);
    }

    @Test
    void refusesMacrosAndKindsThatRun() throws IOException {
        refuses("minutes.docx", archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        refuses("page.html", text("hello"));
        refuses("picture.svg", text("<svg xmlns='http://www.w3.org/2000/svg'/>"));
        refuses("tool.exe", text("MZ"));
        refuses("noending", text("hello"));
        refuses("plan.pdf.exe", text("%PDF-1.7"));
    }

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, plan.pdf",
        "../../etc/plan.pdf, plan.pdf",
        "C:\\Users\\kim\\plan.pdf, plan.pdf",
        "..hidden.txt, hidden.txt",
        "a<b>:c?.txt, a_b__c_.txt",
        "'', file"
    })
    void keepsANameThatDoesNoHarm(String given, String kept) {
        assertThat(FileName.of(given).text()).isEqualTo(kept);
    }

    @Test
    void seesThroughNamesThatHideTheirEnding() {
        assertThat(FileName.of("plan\u202Efdp.exe").text()).isEqualTo("planfdp.exe");
        assertThat(FileName.of("plan.pdf\r\nX-Header: 1").text()).doesNotContain("\r", "\n");
        assertThat(FileName.of("x".repeat(400) + ".pdf").text()).hasSize(150).endsWith(".pdf");
    }

    private static String check(String name, byte[] content) {
        return FileCheck.kind(FileName.of(name), content).mediaType();
    }

    private static void refuses(String name, byte[] content) {
        assertThatThrownBy(() -> check(name, content)).as(name).isInstanceOf(Problem.Refused.class);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                archive.putNextEntry(new ZipEntry(part));
                archive.write(text("<x/>"));
            }
        }
        return bytes.toByteArray();
    }
}
