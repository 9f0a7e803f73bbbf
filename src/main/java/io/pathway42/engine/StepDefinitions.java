package io.pathway42.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Elements whose tasks and records are only for who has them. */
    public Set<String> confidential() {
        return newest().stream()
                .filter(StepDefinition::confidential)
                .map(StepDefinition::element)
                .collect(Collectors.toSet());
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
