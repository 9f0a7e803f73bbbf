package io.pathway42.notify.process;

import io.pathway42.notify.RoundBegan;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets the round begin once the timer has been committed: what fails in it never fails the timer. */
@Component("beginRound")
class BeginRound implements JavaDelegate {

    private final ApplicationEventPublisher events;

    BeginRound(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void execute(DelegateExecution execution) {
        events.publishEvent(new RoundBegan());
    }
}
