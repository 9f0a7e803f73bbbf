package io.pathway42.work.form;

import io.pathway42.engine.FormChoices.Choice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The forms of the product. */
final class FormFiles {

    private FormFiles() {}

    static Stream<Path> all() {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String json(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With two choices for every list that the server writes in. */
    static FormSchema schema(Path file) {
        return FormSchema.parse(json(file))
                .withChoices(
                        key -> List.of(new Choice("First of " + key, key + "-1"), new Choice("Second", key + "-2")));
    }
}
