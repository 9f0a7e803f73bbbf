package io.pathway42.evidence;

import io.pathway42.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.tika.Tika;

/** Takes only files of known kinds, and only when the content is of the kind that the name says. */
final class FileCheck {

    private static final Tika TIKA = new Tika();
    /** What a browser or a machine would run. */
    private static final Set<String> ACTIVE =
            Set.of("text/html", "application/xhtml+xml", "image/svg+xml", "application/x-sh", "application/x-bat");

    private FileCheck() {}

    /**
     * The kind that a file is of.
     *
     * @throws Problem.Refused when it is of none that we take, or not of the one its name says
     */
    static FileKind kind(FileName name, byte[] content) {
        if (content.length == 0) {
            throw refused("The file '%s' is empty.".formatted(name.text()));
        }
        FileKind kind = FileKind.named(name.ending())
                .orElseThrow(() -> refused("The file '%s' is of a kind that is not taken. Taken are: %s."
                        .formatted(name.text(), String.join(", ", FileKind.allEndings()))));
        if (!fits(kind, content)) {
            throw refused("The file '%s' is not what its name says: the content is not %s."
                    .formatted(name.text(), name.ending()));
        }
        return kind;
    }

    private static boolean fits(FileKind kind, byte[] content) {
        if (kind.plainText()) {
            return readable(content) && !ACTIVE.contains(TIKA.detect(content));
        }
        String part = kind.part();
        return part == null ? kind.mediaType().equals(TIKA.detect(content)) : OfficeFile.holds(content, part);
    }

    /** Whether the content is text without anything that no text holds. */
    private static boolean readable(byte[] content) {
        return plain(content, StandardCharsets.UTF_8)
                || (marked(content) && plain(content, StandardCharsets.UTF_16))
                || plain(content, Charset.forName("windows-1252"));
    }

    private static boolean marked(byte[] content) {
        return content.length > 1
                && ((content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
                        || (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE));
    }

    private static boolean plain(byte[] content, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f');
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Problem.Refused refused(String why) {
        return Problem.Refused.because("file", why);
    }
}
