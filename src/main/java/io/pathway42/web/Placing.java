package io.pathway42.web;

import io.pathway42.evidence.AuditEntry;
import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import io.pathway42.problem.Problem;
import io.pathway42.work.Tasks;
import io.pathway42.work.WorkItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Puts an entry of the audit log to the programme that the request is about, else to the client of who asks. */
@Component
class Placing {

    private final Access access;
    private final Tasks tasks;
    private final CurrentPerson current;
    private final People people;

    Placing(Access access, Tasks tasks, CurrentPerson current, People people) {
        this.access = access;
        this.tasks = tasks;
        this.current = current;
        this.people = people;
    }

    AuditEntry of(AuditEntry entry, HttpServletRequest request) {
        Map<?, ?> path = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> m
                ? m
                : Map.of();
        try {
            for (String name : new String[] {"programmeId", "programme"}) {
                if (path.get(name) instanceof String programmeId) {
                    return entry.programme(programmeId, access.programme(programmeId));
                }
            }
            if (path.get("id") instanceof String id) {
                if (request.getRequestURI().contains("/tasks/")) {
                    WorkItem task = tasks.placed(id);
                    return entry.programme(task.programmeId(), task.clientId());
                }
                return entry.programme(id, access.programme(id));
            }
        } catch (Problem.NotFound noProgramme) {
            // It concerns the person's client then, or the installation.
        }
        return entry.client(
                current.signedIn().flatMap(people::find).map(Person::clientId).orElse(null));
    }
}
