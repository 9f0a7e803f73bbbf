package io.pathway42.work.web;

import io.pathway42.identity.Access;
import io.pathway42.identity.Auditors;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.language.Sentences;
import io.pathway42.register.Words;
import io.pathway42.standard.Catalogue;
import io.pathway42.work.Group;
import io.pathway42.work.Inbox;
import io.pathway42.work.Inbox.Query;
import io.pathway42.work.Inbox.Scope;
import io.pathway42.work.TaskPage;
import io.pathway42.work.TaskView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My work: what waits for a person, grouped by when it is due. */
@Controller
class InboxController {

    private static final List<String> TABS = List.of("mine", "claimable", "others", "done");
    private static final int PAGE = 50;

    private final Inbox inbox;
    private final Access access;
    private final CurrentPerson current;
    private final Catalogue catalogue;
    private final Auditors auditors;
    private final Sentences sentences;

    InboxController(
            Inbox inbox,
            Access access,
            CurrentPerson current,
            Catalogue catalogue,
            Auditors auditors,
            Sentences sentences) {
        this.inbox = inbox;
        this.access = access;
        this.current = current;
        this.catalogue = catalogue;
        this.auditors = auditors;
        this.sentences = sentences;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/work";
    }

    @GetMapping("/work")
    String inbox(
            @RequestParam(defaultValue = "mine") String tab,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        if (auditors.readsOnly(current.signIn())) {
            return "redirect:/audit-room";
        }
        String shown = TABS.contains(tab) ? tab : "mine";
        List<String> programmes = access.visibleProgrammes();
        TaskPage page = inbox.page(query(shown, programmes, phase, q, cursor));
        model.addAttribute("tab", shown);
        model.addAttribute("tabs", TABS);
        model.addAttribute("phase", phase);
        model.addAttribute(
                "phases", catalogue.phases().stream().map(Catalogue.Phase::id).toList());
        model.addAttribute("q", q);
        model.addAttribute("filtered", !phase.isEmpty() || !q.isBlank());
        model.addAttribute("groups", groups(shown, page.items()));
        model.addAttribute("nextPage", page.next());
        model.addAttribute("manyClients", programmes.size() > 1);
        model.addAttribute("noProgramme", programmes.isEmpty());
        model.addAttribute("mayStart", current.get().mayStartProgrammes());
        if (page.items().isEmpty()) {
            whatComesNext(programmes, model);
        }
        return "work/inbox";
    }

    /** An empty list says what comes next in the programme, who has it and by when. */
    private void whatComesNext(List<String> programmes, Model model) {
        inbox.page(query("others", programmes, "", "", null)).items().stream()
                .findFirst()
                .ifPresent(next -> model.addAttribute("next", next));
    }

    private Query query(String tab, List<String> programmes, String phase, String q, @Nullable String cursor) {
        return new Query(
                Scope.valueOf(tab.toUpperCase(Locale.ROOT)),
                current.signIn(),
                programmes,
                null,
                phase.isEmpty() ? null : phase,
                null,
                q.isBlank() ? null : q,
                q.isBlank() ? List.of() : sentences.meant(Words.of(q)),
                PAGE,
                cursor);
    }

    private static List<Due> groups(String tab, List<TaskView> tasks) {
        if ("done".equals(tab)) {
            return tasks.isEmpty() ? List.of() : List.of(new Due("done", tasks));
        }
        return Arrays.stream(Group.values())
                .map(group -> new Due(
                        group.id(),
                        tasks.stream().filter(task -> task.group() == group).toList()))
                .filter(due -> !due.tasks().isEmpty())
                .toList();
    }

    /** Tasks that are due at about the same time. */
    public record Due(String id, List<TaskView> tasks) {}
}
