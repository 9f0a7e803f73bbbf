package io.pathway42.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The key of the installation: the one that is set, else one made the first time it is needed and kept in a file. */
@Component
class SecretKeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(SecretKeyFile.class);
    private static final int BYTES = 32;

    private final IdentitySettings settings;

    SecretKeyFile(IdentitySettings settings) {
        this.settings = settings;
    }

    String key() {
        String set = settings.secretKey();
        if (set != null && !set.isBlank()) {
            return set.strip();
        }
        Path file = Path.of(settings.secretKeyFile()).toAbsolutePath();
        try {
            if (Files.notExists(file)) {
                make(file);
                LOG.warn("Made a key for secrets in {}. Keep a copy apart from the database's.", file);
            }
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "Cannot keep a key in " + file + ". Set pathway42.identity.secret-key instead.", failure);
        }
    }

    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file, ownersOnly());
        Files.writeString(file, SecretText.random(BYTES), StandardOpenOption.WRITE);
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
