package io.pathway42.programme;

import java.util.Locale;

/** A definition as somebody handed it in, not trusted and not yet read. */
public record DefinitionFile(byte[] content, Format format) {

    /** What it says to be. */
    public enum Format {
        JSON,
        YAML,
        WORKBOOK;

        /** By the ending of a file's name; YAML when it tells nothing. */
        public static Format named(String fileName) {
            String name = fileName.toLowerCase(Locale.ROOT);
            if (name.endsWith(".json")) {
                return JSON;
            }
            return name.endsWith(".yaml") || name.endsWith(".yml") ? YAML : WORKBOOK;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static DefinitionFile text(byte[] text, boolean json) {
        return new DefinitionFile(text, json ? Format.JSON : Format.YAML);
    }
}
