package io.pathway42.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.register.Column;
import io.pathway42.register.Register;
import io.pathway42.standard.Catalogue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every text stands in the message files, in English and in German. */
@PathwayTest
class MessagesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[(}]|msg\\('([a-zA-Z0-9.-]*[a-zA-Z0-9])'");
    private static final Pattern UNTRANSLATED =
            Pattern.compile("(?:aria-label|placeholder|alt|title)=\"[^\"]*[a-z]{3}[^\"]*\"");
    /** Text of an element that no {@code th:text} replaces. */
    private static final Pattern BARE =
            Pattern.compile("<([a-z]+[1-6]?)((?![^>]*th:)[^>]*)>([^<{]*[a-zA-Z]{2}[^<]*)</");
    /** The same in every language. */
    private static final Set<String> NAMES = Set.of("Pathway42", "English", "Deutsch", "enter");

    @Autowired
    private List<Register> registers;

    @Autowired
    private Catalogue catalogue;

    @Test
    void hasTheSameKeysInBothLanguages() throws IOException {
        assertThat(messages("messages_de").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(messages("messages").stringPropertyNames());
    }

    @Test
    void hasEveryKeyThatPagesUse() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path template : templates()) {
            Matcher keys = KEY.matcher(Files.readString(template));
            while (keys.find()) {
                used.add(keys.group(1) == null ? keys.group(2) : keys.group(1));
            }
        }
        assertThat(messages("messages").stringPropertyNames()).containsAll(used);
    }

    @Test
    void leavesNoTextInTemplates() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates()) {
            String text = Files.readString(template);
            Matcher bare = BARE.matcher(text);
            while (bare.find()) {
                if (!NAMES.contains(bare.group(3).strip())) {
                    found.add(template + ": " + bare.group());
                }
            }
            Matcher attributes = UNTRANSLATED.matcher(text.replaceAll("th:[a-z-]+=\"[^\"]*\"", ""));
            while (attributes.find()) {
                found.add(template + ": " + attributes.group());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void namesEveryRegisterColumnPhaseAndRole() throws IOException {
        Set<String> needed = new TreeSet<>();
        for (Register register : registers) {
            needed.add("register." + register.id());
            register.columns().stream().map(Column::label).map(Labels::key).forEach(needed::add);
        }
        catalogue.phases().forEach(phase -> {
            needed.add("phase." + phase.id());
            needed.add("phase." + phase.id() + ".short");
        });
        catalogue.roles().forEach(role -> {
            needed.add("role." + role);
            needed.add("role.is." + role);
        });
        assertThat(messages("messages").stringPropertyNames()).containsAll(needed);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static Properties messages(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                MessagesTests.class.getResourceAsStream("/" + name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
