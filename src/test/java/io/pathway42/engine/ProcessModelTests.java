package io.pathway42.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every model must keep to, read from the files as they ship. */
class ProcessModelTests {

    private static final Pattern STEP = Pattern.compile("\\d\\d\\.\\d+|X\\d{1,2}");

    private static final Pattern ID = Pattern.compile("[a-zA-Z]+_[A-Z]\\w*");

    private static final Set<String> ROLES = Set.of(
            "executive_sponsor",
            "ai_governance_committee",
            "aims_manager",
            "ai_system_owner",
            "risk_owner",
            "impact_assessor",
            "dpo_legal",
            "data_governance_lead",
            "ml_engineering_lead",
            "security_lead",
            "supplier_manager",
            "hr_training_lead",
            "customer_comms_lead",
            "document_controller",
            "internal_auditor",
            "lead_consultant",
            "backlog_item_owner",
            "finding_owner",
            "${role}",
            "${peerRole}",
            "${namingRole}",
            "${approverRole}",
            "${checkRole}");

    private final Map<Path, BpmnModelInstance> models = models();

    @TestFactory
    Stream<DynamicTest> givesEachUserTaskAStepARoleAFormAndGuidance() {
        return models.entrySet().stream()
                .flatMap(model -> model.getValue().getModelElementsByType(UserTask.class).stream()
                        .map(task -> DynamicTest.dynamicTest(
                                task.getId(),
                                () -> assertThat(faults(model.getKey(), task)).isEmpty())));
    }

    @Test
    void givesEachUserTaskAnIdOfItsOwnOverAllModels() {
        List<String> ids = models.values().stream()
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void callsOnlyProcessesThatExist() {
        Set<String> keys = new HashSet<>();
        models.values()
                .forEach(model -> model.getModelElementsByType(Process.class).forEach(p -> keys.add(p.getId())));

        assertThat(models.values().stream()
                        .flatMap(model -> model.getModelElementsByType(CallActivity.class).stream())
                        .map(CallActivity::getCalledElement))
                .isSubsetOf(keys);
    }

    @Test
    void namesEachProcessAfterItsFile() {
        models.forEach((file, model) -> assertThat(model.getModelElementsByType(Process.class))
                .extracting(Process::getId)
                .containsExactly(file.getFileName().toString().replace(".bpmn", "")));
    }

    @Test
    void runsNoScripts() {
        assertThat(models.values().stream().flatMap(model -> model.getModelElementsByType(ScriptTask.class).stream()))
                .isEmpty();
    }

    @Test
    void labelsEachFlowOutOfAQuestion() {
        assertThat(models.values().stream()
                        .flatMap(model -> model.getModelElementsByType(ExclusiveGateway.class).stream())
                        .filter(gateway -> gateway.getOutgoing().size() > 1)
                        .flatMap(gateway -> gateway.getOutgoing().stream())
                        .filter(flow -> flow.getName() == null || flow.getName().isBlank()))
                .isEmpty();
    }

    @Test
    void drawsEachNode() {
        models.forEach((file, model) -> {
            Set<String> drawn = new HashSet<>();
            model.getModelElementsByType(BpmnShape.class)
                    .forEach(shape -> drawn.add(shape.getBpmnElement().getId()));
            assertThat(model.getModelElementsByType(FlowNode.class))
                    .as(file.toString())
                    .allSatisfy(node -> assertThat(drawn).contains(node.getId()));
        });
    }

    @Test
    void keepsHistoryForACertificationCycle() {
        assertThat(models.values().stream()
                        .flatMap(model -> model.getModelElementsByType(Process.class).stream())
                        .map(Process::getCamundaHistoryTimeToLiveString))
                .containsOnly("P1825D");
    }

    @Test
    void holdsEachStepOfThePathway() throws IOException {
        Set<String> drawn = new TreeSet<>();
        models.values()
                .forEach(model -> model.getModelElementsByType(FlowNode.class)
                        .forEach(node -> Models.property(node, "step").ifPresent(drawn::add)));

        assertThat(drawn).containsAll(stepsOfThePathway());
    }

    @Test
    void separatesDutiesByRulesAndGroundsThatExist() throws IOException {
        var rules = new SeparationRules();
        Set<String> grounds = new HashSet<>(Set.of(
                "consultancy",
                "small-firm-staff",
                "system-owner",
                "system-builder",
                "case-subject",
                "supplier-requester"));
        ROLES.forEach(role -> grounds.add("role:" + role));
        models.values()
                .forEach(model -> model.getModelElementsByType(UserTask.class).forEach(t -> grounds.add(t.getId())));

        List<Separation> declared = models.values().stream()
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .flatMap(task -> Models.property(task, "separation").stream())
                .flatMap(property -> Separation.read(property).stream())
                .toList();

        assertThat(declared).hasSizeGreaterThan(20).allSatisfy(separation -> {
            assertThat(rules.get(separation.rule()).text()).isNotBlank();
            assertThat(separation.grounds()).isNotEmpty().isSubsetOf(grounds);
        });
    }

    private static List<String> stepsOfThePathway() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/pathway-steps.txt")).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> faults(Path file, UserTask task) {
        List<String> faults = new ArrayList<>();
        if (!ID.matcher(task.getId()).matches()) {
            faults.add("id");
        }
        String step = Models.property(task, "step").orElse("");
        if (!step.isEmpty() && !STEP.matcher(step).matches()) {
            faults.add("step " + step);
        }
        if (task.getName() == null || task.getName().isBlank()) {
            faults.add("name");
        }
        if (!ROLES.contains(
                Optional.ofNullable(task.getCamundaCandidateGroups()).orElse(""))) {
            faults.add("role " + task.getCamundaCandidateGroups());
        }
        String guidance = task.getDocumentations().stream()
                .findFirst()
                .map(documentation -> documentation.getTextContent().strip())
                .orElse("");
        if (guidance.length() < 40 || guidance.replaceFirst("Step ", "").contains("Step " + step + ".")) {
            faults.add("guidance");
        }
        if (!"deployment".equals(task.getCamundaFormRefBinding())) {
            faults.add("form binding");
        }
        faults.addAll(formFaults(file, task));
        return faults;
    }

    /** A form that is there, and in it every field that the model routes by. */
    private static List<String> formFaults(Path file, UserTask task) {
        String module = file.getName(file.getNameCount() - 2).toString();
        String key = Optional.ofNullable(task.getCamundaFormRef()).orElse("");
        Matcher variable = Pattern.compile("\\$\\{\\w+}").matcher(key);
        if (variable.find()) {
            return anyForm(module, variable.replaceAll(".*")) ? List.of() : List.of("no form like " + key);
        }
        Path form = Path.of("forms", module, key + ".form");
        if (!Files.exists(form)) {
            return List.of("no form " + form);
        }
        Set<String> keys = keys(read(form), new HashSet<>());
        return List.of(Models.property(task, "facts").orElse("").strip().split("\\s+", -1)).stream()
                .filter(fact -> !fact.isEmpty() && !keys.contains(fact))
                .map(fact -> "fact " + fact + " is not in the form")
                .toList();
    }

    private static boolean anyForm(String module, String pattern) {
        try (Stream<Path> forms = Files.list(Path.of("forms", module))) {
            return forms.anyMatch(form -> form.getFileName().toString().matches(pattern + "\\.form"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(JsonNode node, Set<String> keys) {
        if (node.has("key")) {
            keys.add(node.get("key").asText());
        }
        node.path("components").forEach(component -> keys(component, keys));
        return keys;
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Path, BpmnModelInstance> models() {
        Map<Path, BpmnModelInstance> models = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .forEach(file -> models.put(file, Bpmn.readModelFromFile(file.toFile())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return models;
    }
}
