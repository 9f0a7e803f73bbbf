package io.pathway42.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What deployed models say about their steps. Read once per version and kept. */
@Component
class Models {

    private static final Pattern NUMBER = Pattern.compile("^Step [A-Z]?[0-9.]+\\s+");

    /** A name in an expression; words in quotes are answers, not names. */
    private static final Pattern NAME = Pattern.compile("(?<!['\\w.])[a-zA-Z]\\w*(?!['\\w(])");

    private final RepositoryService repository;
    private final Map<String, Model> byDefinition = new ConcurrentHashMap<>();

    Models(RepositoryService repository) {
        this.repository = repository;
    }

    Model of(String definitionId) {
        return byDefinition.computeIfAbsent(definitionId, this::read);
    }

    private Model read(String definitionId) {
        ProcessDefinition definition = repository.getProcessDefinition(definitionId);
        BpmnModelInstance instance = repository.getBpmnModelInstance(definitionId);
        Map<String, StepDefinition> steps = new java.util.LinkedHashMap<>();
        String phase = property(
                        instance.getModelElementsByType(Process.class)
                                .iterator()
                                .next(),
                        "phase")
                .orElse("");
        for (UserTask task : instance.getModelElementsByType(UserTask.class)) {
            steps.put(task.getId(), step(definition.getKey(), phase, task));
        }
        return new Model(
                definition.getKey(), definition.getVersion(), definition.getDeploymentId(), phase, steps, instance);
    }

    private static StepDefinition step(String process, String phase, UserTask task) {
        return new StepDefinition(
                process,
                task.getId(),
                property(task, "step").orElse(""),
                property(task, "phase").orElse(phase),
                Optional.ofNullable(task.getName()).orElse(task.getId()),
                Optional.ofNullable(task.getCamundaCandidateGroups()).orElse(""),
                property(task, "subject").orElse(null),
                property(task, "owner").filter("subject"::equals).isPresent(),
                guidance(task),
                words(property(task, "refs")),
                words(property(task, "facts")),
                property(task, "due").orElse(null),
                property(task, "separation").map(Separation::read).orElse(List.of()),
                property(task, "confidential").filter("true"::equals).isPresent(),
                ledHere(task));
    }

    /** The documentation without the number of the step, which stands there for readers of the model. */
    private static String guidance(UserTask task) {
        return task.getDocumentations().stream()
                .findFirst()
                .map(documentation ->
                        NUMBER.matcher(documentation.getTextContent().strip()).replaceFirst(""))
                .orElse("");
    }

    private static List<String> words(Optional<String> property) {
        return property.filter(p -> !p.isBlank())
                .map(p -> Arrays.asList(p.strip().split("\\s+")))
                .orElse(List.of());
    }

    static Optional<String> property(BaseElement element, String name) {
        if (element.getExtensionElements() == null) {
            return Optional.empty();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .map(CamundaProperties::getCamundaProperties)
                .flatMap(Collection::stream)
                .filter(p -> name.equals(p.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    /** The nearest question without whose answer nothing comes to a node: {@code Which route? full}. */
    private static @Nullable String ledHere(FlowNode node) {
        return answerBefore(node)
                .map(answer -> "%s %s"
                        .formatted(
                                Optional.ofNullable(answer.getSource().getName())
                                        .orElse(""),
                                answer.getName())
                        .strip())
                .orElse(null);
    }

    private static boolean answers(SequenceFlow flow) {
        FlowNode source = flow.getSource();
        boolean question = source instanceof ExclusiveGateway || source instanceof InclusiveGateway;
        return question && source.getOutgoing().size() > 1 && flow.getName() != null;
    }

    private static boolean begins(FlowNode node) {
        return node.getIncoming().isEmpty();
    }

    /** The node and all that can come before it, nearest first, but for what comes by one flow alone. */
    private static Optional<SequenceFlow> answerBefore(FlowNode node) {
        return before(node, null).stream()
                .flatMap(here -> here.getIncoming().stream())
                .filter(Models::answers)
                .filter(answer -> before(node, answer).stream().noneMatch(Models::begins))
                .findFirst();
    }

    private static Set<FlowNode> before(FlowNode node, @Nullable SequenceFlow without) {
        Set<FlowNode> seen = new LinkedHashSet<>(List.of(node));
        Deque<FlowNode> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            for (SequenceFlow flow : next.poll().getIncoming()) {
                if (!flow.equals(without) && seen.add(flow.getSource())) {
                    next.add(flow.getSource());
                }
            }
        }
        return seen;
    }

    /** One version of a model. */
    record Model(
            String process,
            int version,
            String deploymentId,
            String phase,
            Map<String, StepDefinition> steps,
            BpmnModelInstance instance) {

        StepDefinition step(String element) {
            StepDefinition step = steps.get(element);
            if (step == null) {
                throw new IllegalStateException(process + " has no user task " + element);
            }
            return step;
        }

        String nameOf(String element) {
            return instance.getModelElementById(element) instanceof FlowElement named && named.getName() != null
                    ? named.getName()
                    : element;
        }

        String formOf(String element) {
            UserTask task = instance.getModelElementById(element);
            return Optional.ofNullable(task.getCamundaFormRef()).orElse("");
        }

        /** Names of the facts by which the question before a node is answered. */
        Set<String> factsBefore(String element) {
            FlowNode node = instance.getModelElementById(element);
            return answerBefore(node).stream()
                    .flatMap(answer -> answer.getSource().getOutgoing().stream())
                    .map(SequenceFlow::getConditionExpression)
                    .filter(Objects::nonNull)
                    .flatMap(condition ->
                            NAME.matcher(condition.getTextContent()).results())
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
        }

        Optional<String> propertyOf(String element, String name) {
            return instance.getModelElementById(element) instanceof BaseElement base
                    ? property(base, name)
                    : Optional.empty();
        }
    }
}
