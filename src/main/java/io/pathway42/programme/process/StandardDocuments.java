package io.pathway42.programme.process;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The documents that a certification body asks for, to start the master list with. */
@Component
class StandardDocuments {

    private final List<Map<String, Object>> documents;

    StandardDocuments() {
        try (InputStream file = new ClassPathResource("standard/documents.yaml").getInputStream()) {
            documents = new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    List<Map<String, Object>> all() {
        return documents;
    }
}
