package io.pathway42.work.web;

import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.language.Translated;
import io.pathway42.problem.Problem;
import io.pathway42.work.Assignments;
import io.pathway42.work.Inbox;
import io.pathway42.work.Inbox.Query;
import io.pathway42.work.Inbox.Scope;
import io.pathway42.work.TaskPage;
import io.pathway42.work.Tasks;
import io.pathway42.work.WhatNext;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tasks")
class TasksController {

    private final Inbox inbox;
    private final Tasks tasks;
    private final Assignments assignments;
    private final TaskDetails details;
    private final WhatNext next;
    private final Access access;
    private final CurrentPerson current;
    private final Translated translated;

    TasksController(
            Inbox inbox,
            Tasks tasks,
            Assignments assignments,
            TaskDetails details,
            WhatNext next,
            Access access,
            CurrentPerson current,
            Translated translated) {
        this.inbox = inbox;
        this.tasks = tasks;
        this.assignments = assignments;
        this.details = details;
        this.next = next;
        this.access = access;
        this.current = current;
        this.translated = translated;
    }

    @GetMapping
    TaskPage list(
            @RequestParam(defaultValue = "mine") String scope,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        return inbox.page(new Query(
                scope(scope), current.signIn(), access.visibleProgrammes(), programme, phase, due, q, size, cursor));
    }

    @GetMapping("/{id}")
    TaskDetails.TaskDetail get(@PathVariable String id) {
        return details.of(id);
    }

    @GetMapping("/{id}/form")
    Tasks.Form form(@PathVariable String id) {
        Tasks.Form form = tasks.form(id, current.signIn());
        return new Tasks.Form(
                translated.form(form.schema()), translated.shown(form.schema(), form.data()), form.saved());
    }

    @GetMapping("/{id}/model")
    TaskDetails.ModelView model(@PathVariable String id) {
        return details.model(id);
    }

    @GetMapping("/{id}/next")
    WhatNext.Next next(@PathVariable String id) {
        return next.after(id);
    }

    @PutMapping("/{id}/draft")
    Saved draft(@PathVariable String id, @RequestBody Map<String, Object> data) {
        return new Saved(tasks.keepDraft(id, current.signIn(), data));
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String id) {
        assignments.claim(id, current.signIn());
    }

    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String id) {
        assignments.release(id, current.signIn());
    }

    @PostMapping("/{id}/assign")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable String id, @RequestBody HandOver handOver) {
        assignments.assign(id, text(handOver.person()), text(handOver.reason()), current.signIn());
    }

    @PostMapping("/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(@PathVariable String id, @RequestBody Map<String, Object> data) {
        tasks.complete(id, current.signIn(), data);
    }

    private static Scope scope(String name) {
        try {
            return Scope.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Problem.Refused.because(
                    "scope", "'%s' is not a scope. Use mine, claimable, all, others or done.".formatted(name));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    record HandOver(@Nullable String person, @Nullable String reason) {}

    record Saved(OffsetDateTime saved) {}
}
