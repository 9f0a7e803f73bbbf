package io.pathway42.programme.process;

import io.pathway42.engine.ProcessVariables;
import io.pathway42.programme.Course;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Listens at the end of the pathway itself. */
@Component("programmeProgress")
class ProgrammeProgress implements ExecutionListener {

    private final Course course;

    ProgrammeProgress(Course course) {
        this.course = course;
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (EVENTNAME_END.equals(execution.getEventName())) {
            course.close((String) execution.getVariable(ProcessVariables.PROGRAMME));
        }
    }
}
