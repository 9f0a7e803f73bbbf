package io.pathway42.impact.process;

import io.pathway42.impact.RecordedAssessments;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Step 06.10 of a model. */
@Component("recordAssessment")
class RecordAssessment implements JavaDelegate {

    private final RecordedAssessments recorded;

    RecordAssessment(RecordedAssessments recorded) {
        this.recorded = recorded;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recorded.record(
                (String) execution.getVariable("programmeId"), (String) execution.getVariable("assessmentId"), (String)
                        execution.getVariable("aiiaRoute"));
    }
}
