package io.pathway42.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into the directory of an office document, which is an archive, without unpacking anything. */
final class OfficeFile {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 500_000_000;

    private OfficeFile() {}

    /** Whether the content is an archive with this part, without macros, and no bomb. */
    static boolean holds(byte[] content, String part) {
        try {
            Path file = Files.createTempFile("check", ".zip");
            try {
                Files.write(file, content);
                return holds(file, part);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean holds(Path file, String part) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_PARTS) {
                return false;
            }
            List<? extends ZipEntry> parts = archive.stream().toList();
            return parts.stream().anyMatch(entry -> entry.getName().startsWith(part))
                    && parts.stream().noneMatch(entry -> entry.getName().endsWith("vbaProject.bin"))
                    && parts.stream()
                                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                                    .sum()
                            <= MOST_BYTES;
        } catch (ZipException noArchive) {
            return false;
        }
    }
}
