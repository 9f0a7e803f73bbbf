package io.pathway42.engine;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The steps that the deployed models define. */
@Component
public class StepDefinitions {

    private final Models models;
    private final RepositoryService repository;

    StepDefinitions(Models models, RepositoryService repository) {
        this.models = models;
        this.repository = repository;
    }

    /** A step of the model version that a task runs on. */
    public StepDefinition of(String definitionId, String element) {
        return models.of(definitionId).step(element);
    }

    /** All steps of the newest version of every model. */
    public List<StepDefinition> newest() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .map(id -> models.of(id).steps().values())
                .flatMap(Collection::stream)
                .toList();
    }
}
