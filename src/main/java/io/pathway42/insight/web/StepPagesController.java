package io.pathway42.insight.web;

import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.identity.People;
import io.pathway42.programme.Programmes;
import io.pathway42.standard.Roles;
import io.pathway42.work.Inbox;
import io.pathway42.work.Inbox.Query;
import io.pathway42.work.Inbox.Scope;
import io.pathway42.work.TaskPage;
import io.pathway42.work.TaskView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The steps of a programme that are open now, whoever has them. */
@Controller
class StepPagesController {

    private static final int PAGE = 100;

    private final Access access;
    private final Programmes programmes;
    private final Inbox inbox;
    private final CurrentPerson current;
    private final People people;

    StepPagesController(Access access, Programmes programmes, Inbox inbox, CurrentPerson current, People people) {
        this.access = access;
        this.programmes = programmes;
        this.inbox = inbox;
        this.current = current;
        this.people = people;
    }

    @GetMapping("/programmes/{programmeId}/steps")
    ModelAndView steps(@PathVariable String programmeId, @RequestParam(required = false) @Nullable String cursor) {
        access.programme(programmeId);
        TaskPage page = inbox.page(new Query(
                Scope.ALL, current.signIn(), List.of(programmeId), programmeId, null, null, null, PAGE, cursor));
        return new ModelAndView("programme/steps")
                .addObject("programme", programmes.get(programmeId))
                .addObject("steps", page.items())
                .addObject("holders", holders(page.items()))
                .addObject("next", page.next());
    }

    private Map<String, String> holders(List<TaskView> tasks) {
        return tasks.stream()
                .collect(Collectors.toMap(
                        TaskView::id,
                        task -> task.assignee() == null ? Roles.title(task.role()) : people.name(task.assignee())));
    }
}
