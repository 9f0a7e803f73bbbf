package io.pathway42.insight.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;

/** The forecast goes the way that the model of the pathway goes. */
class StructureTests {

    private static final Map<String, String> PHASES = Map.ofEntries(
            Map.entry("mobilise", "P00"),
            Map.entry("baseline", "P01"),
            Map.entry("scope", "P02"),
            Map.entry("inventory", "P03"),
            Map.entry("gap-analysis", "P04"),
            Map.entry("design", "P05"),
            Map.entry("certification-body", "CB"),
            Map.entry("impact-assessments", "P06"),
            Map.entry("risk-treatment", "P07"),
            Map.entry("controls", "P08"),
            Map.entry("training", "P09"),
            Map.entry("operate", "P10"),
            Map.entry("internal-audit", "P11"),
            Map.entry("management-review", "P12"),
            Map.entry("stage-1", "P13"),
            Map.entry("stage-2", "P14"),
            Map.entry("certification-decision", "P15"));

    private final BpmnModelInstance pathway =
            Bpmn.readModelFromFile(new File("processes/programme/certification-pathway.bpmn"));

    @Test
    void waitsForThePhasesThatThePathwayWaitsFor() {
        Map<String, Set<String>> inTheModel = new TreeMap<>();
        for (FlowNode node : fromTheStart()) {
            if (node instanceof CallActivity call && PHASES.containsKey(call.getCalledElement())) {
                String phase = PHASES.get(call.getCalledElement());
                Set<String> before = new TreeSet<>();
                collect(node, before, new HashSet<>());
                before.removeIf(other -> place(other) >= place(phase));
                inTheModel.computeIfAbsent(phase, first -> new TreeSet<>()).addAll(before);
            }
        }

        Map<String, Set<String>> assumed = new TreeMap<>();
        Assumptions.shipped().phases().forEach((phase, its) -> assumed.put(phase, new TreeSet<>(its.after())));
        assertThat(assumed).isEqualTo(inTheModel);
    }

    @Test
    void comesToAPhaseOnlyAfterThoseItWaitsFor() {
        Set<String> passed = new HashSet<>();
        Assumptions.shipped().phases().forEach((phase, its) -> {
            assertThat(passed).containsAll(its.after());
            passed.add(phase);
        });
        assertThat(passed).hasSize(PHASES.size());
    }

    /** Everything that a programme may come to without being sent back. */
    private Set<FlowNode> fromTheStart() {
        Set<FlowNode> reached = new HashSet<>();
        reach((FlowNode) pathway.<StartEvent>getModelElementById("startEvent_ProgrammeOpened"), reached);
        return reached;
    }

    private static void reach(FlowNode node, Set<FlowNode> reached) {
        if (reached.add(node)) {
            if (node instanceof SubProcess part) {
                part.getChildElementsByType(StartEvent.class).forEach(start -> reach(start, reached));
            }
            node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(next -> reach(next, reached));
        }
    }

    private void collect(FlowNode node, Set<String> before, Set<FlowNode> seen) {
        for (FlowNode previous : previous(node)) {
            if (seen.add(previous) && fromTheStart().contains(previous)) {
                if (previous instanceof CallActivity call && PHASES.containsKey(call.getCalledElement())) {
                    before.add(PHASES.get(call.getCalledElement()));
                } else {
                    collect(previous, before, seen);
                }
            }
        }
    }

    private static Collection<FlowNode> previous(FlowNode node) {
        Stream<FlowNode> within = node.getIncoming().stream().map(SequenceFlow::getSource);
        return node instanceof StartEvent && node.getParentElement() instanceof SubProcess part
                ? Stream.concat(within, previous(part).stream()).toList()
                : within.toList();
    }

    private static int place(String phase) {
        return java.util.List.copyOf(Assumptions.shipped().phases().keySet()).indexOf(phase);
    }
}
