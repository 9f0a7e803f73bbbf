package io.pathway42.programme.workbook;

import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** A workbook that came from outside and is not trusted, read as a stream and within limits. */
final class RawWorkbook {

    /** The largest workbook that is read, in bytes. */
    static final int LARGEST = 5 * 1024 * 1024;

    private static final long LARGEST_PART = 32L * 1024 * 1024;
    private static final long LARGEST_UNPACKED = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int MOST_SHEETS = 60;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private RawWorkbook() {}

    /** @throws Problem.Unreadable with the way out */
    static List<RawSheet> read(byte[] content) {
        if (content.length > LARGEST) {
            throw unreadable(
                    "It is larger than 5 MiB, which no set-up needs. Take out pictures and what is not asked for.");
        }
        refuseOtherKinds(content);
        try {
            Path file = Files.createTempFile("set-up", ".xlsx");
            try {
                Files.write(file, content);
                refuseBombs(file);
                return sheets(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException broken) {
            throw unreadable("It is damaged, or no Excel workbook. Open it, save it again as .xlsx, and upload that.");
        }
    }

    private static void refuseOtherKinds(byte[] content) {
        FileMagic kind = FileMagic.valueOf(content);
        if (kind == FileMagic.OLE2) {
            throw unreadable(
                    locked(content)
                            ? "It is protected by a password. Take the password off and upload it again."
                            : "It is in the old format .xls. Save it as .xlsx and upload that.");
        }
        if (kind != FileMagic.OOXML) {
            throw unreadable("It is no Excel workbook. Download the template, fill it in, and save it as .xlsx.");
        }
    }

    private static boolean locked(byte[] content) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return file.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            return false;
        }
    }

    private static void refuseBombs(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> parts = archive.stream().toList();
            long unpacked = parts.stream()
                    .mapToLong(part -> Math.max(0, part.getSize()))
                    .sum();
            if (parts.size() > MOST_PARTS || unpacked > LARGEST_UNPACKED) {
                throw unreadable(
                        "It unpacks to far more than a set-up needs. Copy your entries into a fresh template.");
            }
            if (parts.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin"))) {
                throw unreadable("It holds macros. Save it as .xlsx without them.");
            }
        }
    }

    private static List<RawSheet> sheets(Path file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
            StylesTable styles = reader.getStylesTable();
            CellFormat format = new CellFormat(countsFrom1904(reader));
            List<RawSheet> sheets = new ArrayList<>();
            XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (each.hasNext()) {
                try (InputStream data = each.next()) {
                    SheetCells cells = new SheetCells();
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(styles, strings, cells, format, false));
                    xml.parse(new InputSource(data));
                    sheets.add(new RawSheet(each.getSheetName(), cells.rows()));
                }
                if (sheets.size() > MOST_SHEETS) {
                    throw unreadable("It has more than %d sheets. Copy your entries into a fresh template."
                            .formatted(MOST_SHEETS));
                }
            }
            return sheets;
        }
    }

    private static boolean countsFrom1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream workbook = reader.getWorkbookData()) {
            String text = new String(workbook.readNBytes(1024 * 1024), StandardCharsets.UTF_8);
            return text.contains("date1904=\"1\"") || text.contains("date1904=\"true\"");
        }
    }

    static Problem.Unreadable unreadable(String why) {
        return new Problem.Unreadable(
                "definition-unreadable", "The workbook cannot be read. " + why, List.of(new Fault("", why)));
    }
}
