package io.pathway42.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of file that count as evidence, by the ending of the name and what the content must then be. */
enum FileKind {
    PDF("application/pdf", false, null, "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "word/", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xl/", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "ppt/", "pptx"),
    WRITER("application/vnd.oasis.opendocument.text", false, "content.xml", "odt"),
    CALC("application/vnd.oasis.opendocument.spreadsheet", false, "content.xml", "ods"),
    IMPRESS("application/vnd.oasis.opendocument.presentation", false, "content.xml", "odp"),
    PNG("image/png", false, null, "png"),
    JPEG("image/jpeg", false, null, "jpg jpeg"),
    GIF("image/gif", false, null, "gif"),
    WEBP("image/webp", false, null, "webp"),
    TIFF("image/tiff", false, null, "tif tiff"),
    TEXT("text/plain", true, null, "txt log"),
    MARKDOWN("text/markdown", true, null, "md"),
    TABLE("text/csv", true, null, "csv tsv"),
    JSON("application/json", true, null, "json"),
    YAML("application/yaml", true, null, "yaml yml"),
    MAIL("message/rfc822", true, null, "eml");

    private final String mediaType;
    private final boolean plainText;
    private final @Nullable String part;
    private final String endings;

    FileKind(String mediaType, boolean plainText, @Nullable String part, String endings) {
        this.mediaType = mediaType;
        this.plainText = plainText;
        this.part = part;
        this.endings = endings;
    }

    static Optional<FileKind> named(String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind.endings().contains(ending))
                .findFirst();
    }

    static List<String> allEndings() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings().stream()).toList();
    }

    String mediaType() {
        return mediaType;
    }

    /** What an archive of this kind contains; null when it is none. */
    @Nullable
    String part() {
        return part;
    }

    boolean plainText() {
        return plainText;
    }

    private List<String> endings() {
        return List.of(endings.split(" "));
    }
}
