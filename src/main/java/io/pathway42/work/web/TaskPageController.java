package io.pathway42.work.web;

import io.pathway42.evidence.EvidenceItem;
import io.pathway42.evidence.EvidenceItems;
import io.pathway42.identity.Absences;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.identity.People;
import io.pathway42.problem.Problem;
import io.pathway42.work.Assignments;
import io.pathway42.work.Comments;
import io.pathway42.work.GateAnswers;
import io.pathway42.work.Tasks;
import io.pathway42.work.WhatNext;
import io.pathway42.work.WorkItem;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one task, and what one does there beside filling the form. */
@Controller
@RequestMapping("/work/tasks/{id}")
class TaskPageController {

    private final Tasks tasks;
    private final TaskDetails details;
    private final Assignments assignments;
    private final Comments comments;
    private final EvidenceItems evidence;
    private final WhatNext next;
    private final GateAnswers gates;
    private final CurrentPerson current;
    private final People people;
    private final Absences absences;

    TaskPageController(
            Tasks tasks,
            TaskDetails details,
            Assignments assignments,
            Comments comments,
            EvidenceItems evidence,
            WhatNext next,
            GateAnswers gates,
            CurrentPerson current,
            People people,
            Absences absences) {
        this.absences = absences;
        this.tasks = tasks;
        this.details = details;
        this.assignments = assignments;
        this.comments = comments;
        this.evidence = evidence;
        this.next = next;
        this.gates = gates;
        this.current = current;
        this.people = people;
    }

    @GetMapping
    ModelAndView task(@PathVariable String id) {
        WorkItem task = tasks.get(id);
        String me = current.signIn();
        List<String> candidates = tasks.candidates(task);
        TaskDetails.TaskDetail detail = details.of(id);
        String keptAway = tasks.keptAway(task, me).orElse(null);
        List<String> self = absences.standingFor(me);
        boolean own = me.equals(task.assignee());
        boolean mine = task.assignee() != null && self.contains(task.assignee());
        boolean claimable =
                task.open() && task.assignee() == null && !Collections.disjoint(candidates, self) && keptAway == null;
        return new ModelAndView("work/task")
                .addObject("programmeId", task.programmeId())
                .addObject("item", task)
                .addObject("person", me)
                .addObject("detail", detail)
                .addObject("mine", mine && task.open())
                .addObject("claimable", claimable)
                .addObject("keptAway", keptAway)
                .addObject("editable", task.open() && (mine && keptAway == null || claimable))
                .addObject("releasable", own && task.open() && candidates.size() > 1)
                .addObject("holder", task.assignee() == null ? null : people.name(task.assignee()))
                .addObject("away", away(task, mine))
                .addObject("handOver", assignments.handOver(task, me))
                .addObject("available", available(task));
    }

    /** The absence of who has the task, for those who do not stand in. */
    private @Nullable Away away(WorkItem task, boolean mine) {
        return !task.open() || task.assignee() == null || mine
                ? null
                : absences.today(task.assignee())
                        .map(absence -> new Away(people.name(absence.substitute()), absence.toDay()))
                        .orElse(null);
    }

    /** @param substitute name of who stands in */
    record Away(String substitute, LocalDate until) {}

    /** Evidence of the programme that this task does not rest on yet. */
    private List<EvidenceItem> available(WorkItem task) {
        List<EvidenceItem> used = evidence.ofTask(task.taskId());
        return evidence.ofProgramme(task.programmeId()).stream()
                .filter(item -> used.stream().noneMatch(u -> u.ref().equals(item.ref())))
                .toList();
    }

    @GetMapping("/done")
    ModelAndView done(@PathVariable String id) {
        WorkItem task = tasks.get(id);
        return new ModelAndView("work/done")
                .addObject("programmeId", task.programmeId())
                .addObject("item", task)
                .addObject("gate", gates.after(task).orElse(null))
                .addObject("next", next.after(id));
    }

    @PostMapping("/claim")
    String claim(@PathVariable String id) {
        assignments.claim(id, current.signIn());
        return "redirect:/work/tasks/{id}";
    }

    @PostMapping("/release")
    String release(@PathVariable String id) {
        assignments.release(id, current.signIn());
        return "redirect:/work";
    }

    @PostMapping("/assign")
    String handOver(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String reason) {
        assignments.assign(id, person, reason, current.signIn());
        return "redirect:/work/tasks/{id}";
    }

    @PostMapping("/comments")
    ModelAndView comment(@PathVariable String id, @RequestParam(defaultValue = "") String text) {
        ModelAndView part = new ModelAndView("work/talk :: talk").addObject("taskId", id);
        try {
            comments.add(id, current.signIn(), text);
        } catch (Problem.Refused refused) {
            part.addObject("fault", refused.faults().get(0).message()).addObject("typed", text);
        }
        return part.addObject("comments", comments.of(tasks.get(id)));
    }

    @GetMapping("/evidence/{ref}")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String ref) {
        EvidenceItem item = evidence.get(tasks.get(id).programmeId(), ref);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(item.fileName(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(evidence.content(item));
    }
}
