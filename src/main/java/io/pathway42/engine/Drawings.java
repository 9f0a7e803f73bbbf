package io.pathway42.engine;

import io.pathway42.engine.Drawing.Node;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The deployed models as pictures. Read once per version and kept. */
@Component
public class Drawings {

    private static final Set<String> SHOWN = Set.of(
            "userTask",
            "callActivity",
            "receiveTask",
            "intermediateCatchEvent",
            "serviceTask",
            "sendTask",
            "businessRuleTask");

    private final RepositoryService repository;
    private final Models models;
    private final Map<String, Drawing> byDefinition = new ConcurrentHashMap<>();

    Drawings(RepositoryService repository, Models models) {
        this.repository = repository;
        this.models = models;
    }

    public Drawing of(String definitionId) {
        return byDefinition.computeIfAbsent(definitionId, this::read);
    }

    /** The newest version of a process. */
    public Optional<Drawing> newest(String process) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult())
                .map(ProcessDefinition::getId)
                .map(this::of);
    }

    /** One version of a process. */
    public Optional<Drawing> version(String process, int version) {
        if (version < 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .processDefinitionVersion(version)
                        .singleResult())
                .map(ProcessDefinition::getId)
                .map(this::of);
    }

    private Drawing read(String definitionId) {
        Models.Model model = models.of(definitionId);
        Map<String, Node> nodes = new LinkedHashMap<>();
        List<FlowNode> leftToRight = model.instance().getModelElementsByType(FlowNode.class).stream()
                .sorted(Comparator.comparingDouble(Drawings::left))
                .toList();
        for (FlowNode node : leftToRight) {
            String type = node.getElementType().getTypeName();
            if (SHOWN.contains(type)) {
                nodes.put(
                        node.getId(),
                        new Node(node.getId(), model.nameOf(node.getId()), type, calls(node), many(node)));
            }
        }
        String name = repository.getProcessDefinition(definitionId).getName();
        return new Drawing(
                definitionId, model.process(), name == null ? model.process() : name, model.version(), nodes);
    }

    private static double left(FlowNode node) {
        return node.getDiagramElement() instanceof BpmnShape shape
                ? shape.getBounds().getX()
                : Double.MAX_VALUE;
    }

    private static @Nullable String calls(FlowNode node) {
        return node instanceof CallActivity call ? call.getCalledElement() : null;
    }

    private static boolean many(FlowNode node) {
        return node instanceof Activity activity && activity.getLoopCharacteristics() != null;
    }
}
