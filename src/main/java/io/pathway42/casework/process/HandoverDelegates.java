package io.pathway42.casework.process;

import io.pathway42.identity.ProgrammeRoles;
import io.pathway42.inventory.AiSystems;
import io.pathway42.inventory.InventoryRecords;
import io.pathway42.programme.Standstill;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the product does when a role changes hands. */
@Configuration(proxyBeanMethods = false)
class HandoverDelegates {

    private static final String PAUSED = "programmePaused";

    /** Nobody leads the programme: it pauses, and only the search for a successor goes on. */
    @Bean
    JavaDelegate pauseProgramme(Standstill standstill) {
        return execution ->
                execution.setVariable(PAUSED, standstill.begin((String) execution.getVariable("programmeId")));
    }

    /** Goes on when it was this search that let it pause. */
    @Bean
    JavaDelegate resumeProgramme(Standstill standstill) {
        return execution -> {
            if (Boolean.TRUE.equals(execution.getVariable(PAUSED))) {
                standstill.end((String) execution.getVariable("programmeId"));
            }
        };
    }

    /** Role and AI systems pass to the successor; open tasks follow both. */
    @Bean
    JavaDelegate handOverRole(ProgrammeRoles roles, AiSystems systems, InventoryRecords records) {
        return execution -> {
            String programmeId = text(execution, "programmeId");
            String role = text(execution, "leavingRole");
            String leaving = text(execution, "leavingPerson");
            String successor = text(execution, "successor");
            if (!roles.of(programmeId, role).contains(successor)) {
                roles.give(programmeId, role, successor);
            }
            roles.take(programmeId, role, leaving);
            if (Boolean.TRUE.equals(execution.getVariable("systemsMove"))) {
                systems.all(programmeId).stream()
                        .filter(system -> system.owner().equals(leaving))
                        .forEach(system -> records.handedTo(programmeId, system.ref(), successor));
            }
        };
    }

    private static String text(DelegateExecution execution, String variable) {
        return (String) execution.getVariable(variable);
    }
}
