package io.pathway42.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.stereotype.Component;

/** The forms as deployed: a task's form comes from the same deployment as its model. */
@Component
public class Forms {

    private final RepositoryService repository;
    private final Models models;
    private final Map<String, String> schemas = new ConcurrentHashMap<>();

    Forms(RepositoryService repository, Models models) {
        this.repository = repository;
        this.models = models;
    }

    /** The schema as JSON. */
    public String schema(String definitionId, String form) {
        String deployment = models.of(definitionId).deploymentId();
        return schemas.computeIfAbsent(deployment + "/" + form, key -> read(deployment, form));
    }

    /** The model as BPMN XML. */
    public String model(String definitionId) {
        try (InputStream content = repository.getProcessModel(definitionId)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String deployment, String form) {
        Resource resource = repository.getDeploymentResources(deployment).stream()
                .filter(r -> r.getName().endsWith("/" + form + ".form"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form " + form + " was deployed with its model"));
        try (InputStream content = repository.getResourceAsStreamById(deployment, resource.getId())) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
