package io.pathway42.audit.process;

import io.pathway42.audit.AuditKind;
import io.pathway42.audit.Certificate;
import io.pathway42.audit.Certificates;
import io.pathway42.audit.Finding;
import io.pathway42.audit.Findings;
import io.pathway42.audit.SurveillanceCalendar;
import io.pathway42.engine.ProcessVariables;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of corrective action and of the certificate's cycle. */
@Configuration(proxyBeanMethods = false)
class AuditDelegates {

    private final Findings findings;
    private final Certificates certificates;
    private final SurveillanceCalendar calendar;

    AuditDelegates(Findings findings, Certificates certificates, SurveillanceCalendar calendar) {
        this.findings = findings;
        this.certificates = certificates;
        this.calendar = calendar;
    }

    @Bean
    JavaDelegate flagLateFinding() {
        return execution -> findings.note(programme(execution), finding(execution), Map.of("late", true));
    }

    @Bean
    JavaDelegate missFindingLimit() {
        return execution -> findings.becomes(programme(execution), finding(execution), Finding.OVERDUE);
    }

    @Bean
    JavaDelegate judgeClosure() {
        return execution -> execution.setVariable(
                "stage2Repeat",
                findings.ofLatest(programme(execution), AuditKind.STAGE_2).stream()
                        .anyMatch(finding -> Finding.OVERDUE.equals(finding.status())));
    }

    @Bean
    JavaDelegate startCycle() {
        return execution -> {
            int number =
                    Integer.parseInt(execution.getVariable("surveillanceNo").toString());
            SurveillanceCalendar.Year year = calendar.year(programme(execution), number);
            execution.setVariable("surveillancePlanOn", year.planOn());
            execution.setVariable("surveillanceDueBy", year.dueBy());
        };
    }

    @Bean
    JavaDelegate judgeSurveillance() {
        return execution -> execution.setVariable(
                "majorOverdue",
                findings.ofLatest(programme(execution), AuditKind.SURVEILLANCE).stream()
                        .anyMatch(finding -> finding.major() && Finding.OVERDUE.equals(finding.status())));
    }

    @Bean
    JavaDelegate keepCertificate() {
        return execution -> {
            certificates.passedSurveillance(programme(execution));
            execution.setVariable("surveillanceResult", "kept");
        };
    }

    @Bean
    JavaDelegate withdrawCertificate() {
        return execution -> {
            certificates.becomes(programme(execution), Certificate.WITHDRAWN);
            execution.setVariable("surveillanceResult", "withdrawn");
        };
    }

    @Bean
    JavaDelegate lapseCertificate() {
        return execution -> certificates.becomes(programme(execution), Certificate.LAPSED);
    }

    @Bean
    JavaDelegate endCertificate() {
        return execution -> {
            certificates.becomes(programme(execution), Certificate.ENDED);
            execution.setVariable("recertificationDecision", "refuse");
        };
    }

    private static String programme(DelegateExecution execution) {
        return (String) execution.getVariable(ProcessVariables.PROGRAMME);
    }

    private static String finding(DelegateExecution execution) {
        return (String) execution.getVariable("findingId");
    }
}
