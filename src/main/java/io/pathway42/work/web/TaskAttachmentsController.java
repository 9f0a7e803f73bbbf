package io.pathway42.work.web;

import io.pathway42.evidence.EvidenceItem;
import io.pathway42.evidence.EvidenceItems;
import io.pathway42.evidence.EvidenceItems.NewFile;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.problem.Problem;
import io.pathway42.work.Comments;
import io.pathway42.work.Tasks;
import io.pathway42.work.WorkItem;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Comments and evidence of a task. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
class TaskAttachmentsController {

    private final Tasks tasks;
    private final Comments comments;
    private final EvidenceItems evidence;
    private final CurrentPerson current;

    TaskAttachmentsController(Tasks tasks, Comments comments, EvidenceItems evidence, CurrentPerson current) {
        this.tasks = tasks;
        this.comments = comments;
        this.evidence = evidence;
        this.current = current;
    }

    @PostMapping("/comments")
    @ResponseStatus(HttpStatus.CREATED)
    Comments.Comment comment(@PathVariable String id, @RequestBody NewComment comment) {
        return comments.add(
                id, current.signIn(), Optional.ofNullable(comment.text()).orElse(""));
    }

    @PostMapping(path = "/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceItem upload(
            @PathVariable String id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validTo)
            throws IOException {
        WorkItem task = tasks.get(id);
        return evidence.add(
                new NewFile(
                        task.programmeId(),
                        task.clientId(),
                        title,
                        Optional.ofNullable(file.getOriginalFilename()).orElse("file"),
                        Optional.ofNullable(file.getContentType()).orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE),
                        file.getBytes(),
                        current.signIn(),
                        validTo),
                id);
    }

    @PostMapping(path = "/evidence", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceItem reuse(@PathVariable String id, @RequestBody Reuse reuse) {
        WorkItem task = tasks.get(id);
        if (reuse.evidenceId() == null) {
            throw Problem.Refused.because("evidenceId", "Name the evidence, for instance EV-0001.");
        }
        return evidence.use(task.programmeId(), reuse.evidenceId(), id, current.signIn());
    }

    record NewComment(@Nullable String text) {}

    record Reuse(@Nullable String evidenceId) {}
}
