package io.pathway42.work.web;

import io.pathway42.evidence.EvidenceItem;
import io.pathway42.evidence.EvidenceItems;
import io.pathway42.evidence.EvidenceItems.NewFile;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.problem.Problem;
import io.pathway42.work.Tasks;
import io.pathway42.work.WorkItem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The evidence card of a task page: files dropped there, and evidence that exists. */
@Controller
@RequestMapping("/work/tasks/{id}/evidence")
class TaskEvidenceController {

    private static final int MOST_FILES = 10;

    private final Tasks tasks;
    private final EvidenceItems evidence;
    private final CurrentPerson current;

    TaskEvidenceController(Tasks tasks, EvidenceItems evidence, CurrentPerson current) {
        this.tasks = tasks;
        this.evidence = evidence;
        this.current = current;
    }

    @PostMapping
    ModelAndView upload(@PathVariable String id, @RequestParam List<MultipartFile> file) throws IOException {
        WorkItem task = tasks.get(id);
        ModelAndView card = new ModelAndView("work/evidence :: evidence");
        if (file.size() > MOST_FILES) {
            return filled(card.addObject("fault", "Send at most %d files at once.".formatted(MOST_FILES)), task);
        }
        for (MultipartFile each : file) {
            try {
                evidence.add(newFile(task, each), id);
            } catch (Problem.Refused refused) {
                card.addObject("fault", refused.faults().get(0).message());
            }
        }
        return filled(card, task);
    }

    @PostMapping("/reuse")
    ModelAndView reuse(@PathVariable String id, @RequestParam(defaultValue = "") String ref) {
        WorkItem task = tasks.get(id);
        evidence.use(task.programmeId(), ref, id, current.signIn());
        return filled(new ModelAndView("work/evidence :: evidence"), task);
    }

    private ModelAndView filled(ModelAndView card, WorkItem task) {
        List<EvidenceItem> used = evidence.ofTask(task.taskId());
        return card.addObject("taskId", task.taskId())
                .addObject("evidence", used)
                .addObject("open", task.open())
                .addObject(
                        "available",
                        evidence.ofProgramme(task.programmeId()).stream()
                                .filter(item ->
                                        used.stream().noneMatch(u -> u.ref().equals(item.ref())))
                                .toList());
    }

    private NewFile newFile(WorkItem task, MultipartFile file) throws IOException {
        return new NewFile(
                task.programmeId(),
                task.clientId(),
                "",
                Optional.ofNullable(file.getOriginalFilename()).orElse("file"),
                Optional.ofNullable(file.getContentType()).orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE),
                file.getBytes(),
                current.signIn(),
                null);
    }
}
