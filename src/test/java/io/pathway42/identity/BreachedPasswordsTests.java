package io.pathway42.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreachedPasswordsTests {

    @TempDir
    Path folder = Path.of("");

    private final List<String> known =
            IntStream.range(0, 2000).mapToObj(nr -> "stolen password " + nr).toList();
    private Path file = Path.of("");

    @BeforeEach
    void atAFile() {
        file = folder.resolve("breached.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", ":7\n", ":48211\r\n"})
    void findsEachOfAFileAndNoOther(String endOfLine) throws Exception {
        write(sorted(), endOfLine);
        try (BreachedPasswords breached = BreachedPasswords.in(file.toString())) {
            assertThat(known).allMatch(breached::contain);
            assertThat(IntStream.range(0, 500).mapToObj(nr -> "of my own " + nr))
                    .noneMatch(breached::contain);
        }
    }

    @Test
    void findsTheOnlyLineOfAFileWithoutAnEnd() throws Exception {
        write(List.of(sha1("kettle orbit violin marsh")), "");
        try (BreachedPasswords breached = BreachedPasswords.in(file.toString())) {
            assertThat(breached.contain("kettle orbit violin marsh")).isTrue();
            assertThat(breached.contain("violin marsh kettle orbit")).isFalse();
        }
    }

    @Test
    void keepsNobodyFromStartingWithoutAFile() throws Exception {
        try (BreachedPasswords none = BreachedPasswords.in(null)) {
            assertThat(none.contain("password")).isFalse();
        }
    }

    @Test
    void saysAtTheStartWhatIsWrongWithTheFile() throws Exception {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> BreachedPasswords.in(folder.resolve("gone.txt").toString()))
                .withMessageContaining("pathway42.identity.breached-passwords cannot be read")
                .withMessageContaining("gone.txt");
        Files.writeString(file, "password\n123456\n");
        refusesTheFile();
        List<String> byCount = sorted();
        Collections.reverse(byCount);
        write(byCount, ":9\n");
        refusesTheFile();
    }

    @Test
    void keepsPeopleFromTakingOne() throws Exception {
        write(List.of(sha1("kettle orbit violin marsh")), ":1\n");
        try (BreachedPasswords breached = BreachedPasswords.in(file.toString())) {
            PasswordRules rules = new PasswordRules(breached);
            assertThat(rules.objection("kettle orbit violin marsh", false, List.of()))
                    .hasValueSatisfying(why -> assertThat(why).contains("lists of stolen passwords"));
            assertThat(rules.objection("marsh orbit violin kettle", false, List.of()))
                    .isEmpty();
        }
    }

    private void refusesTheFile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BreachedPasswords.in(file.toString()))
                .withMessageContaining("in ascending order of the hashes");
    }

    private List<String> sorted() {
        return new ArrayList<>(
                known.stream().map(BreachedPasswordsTests::sha1).sorted().toList());
    }

    private void write(List<String> hashes, String after) throws IOException {
        Files.writeString(file, String.join(after, hashes) + after);
    }

    private static String sha1(String password) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
