package io.pathway42.programme.process;

import io.pathway42.engine.ProcessVariables;
import io.pathway42.programme.Course;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** Listens at the start and end of the process of each phase. */
@Component("phaseProgress")
class PhaseProgress implements ExecutionListener {

    private final Course course;

    PhaseProgress(Course course) {
        this.course = course;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String programmeId = (String) execution.getVariable(ProcessVariables.PROGRAMME);
        String phase = phase(execution);
        if (EVENTNAME_START.equals(execution.getEventName())) {
            course.begin(programmeId, phase);
        } else {
            course.end(programmeId, phase);
        }
    }

    private static String phase(DelegateExecution execution) {
        String definition = execution.getProcessDefinitionId();
        Process process =
                execution.getBpmnModelInstance().getModelElementById(definition.substring(0, definition.indexOf(':')));
        return process
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(property -> "phase".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(definition + " has no phase"));
    }
}
