package io.pathway42.insight.web;

import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.language.Sentences;
import io.pathway42.programme.Programme;
import io.pathway42.programme.Programmes;
import io.pathway42.register.EntrySearch;
import io.pathway42.register.EntrySearch.Found;
import io.pathway42.register.Register;
import io.pathway42.register.Registers;
import io.pathway42.register.Words;
import io.pathway42.web.Shell;
import io.pathway42.web.Shells;
import io.pathway42.work.Inbox;
import io.pathway42.work.Inbox.Query;
import io.pathway42.work.Inbox.Scope;
import io.pathway42.work.TaskView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds clients, open steps and entries of registers from any page. */
@Controller
class SearchController {

    private static final int MOST = 20;
    private static final int OF_EACH_REGISTER = 3;
    private static final int OF_ONE_REGISTER = 50;

    private final Access access;
    private final CurrentPerson current;
    private final Programmes programmes;
    private final Inbox inbox;
    private final Registers registers;
    private final EntrySearch entries;
    private final Shells shells;
    private final Sentences sentences;

    SearchController(
            Access access,
            CurrentPerson current,
            Programmes programmes,
            Inbox inbox,
            Registers registers,
            EntrySearch entries,
            Shells shells,
            Sentences sentences) {
        this.access = access;
        this.current = current;
        this.programmes = programmes;
        this.inbox = inbox;
        this.registers = registers;
        this.entries = entries;
        this.shells = shells;
        this.sentences = sentences;
    }

    /**
     * Clients and steps of all that who asks may see; entries of the client they look at, of all of theirs while they
     * look at none.
     *
     * @param register the one to whose entries the search is narrowed
     */
    @GetMapping("/search")
    ModelAndView search(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String register) {
        String wanted = q.strip();
        Register only = register == null || register.isBlank() ? null : registers.get(register);
        ModelAndView page = new ModelAndView("search").addObject("q", wanted).addObject("only", only);
        if (wanted.isEmpty()) {
            return page;
        }
        List<String> visible = access.visibleProgrammes();
        List<Programme> theirs = programmes.all(visible);
        Shell shell = shells.here(null);
        Shell.Client looked = shell == null ? null : shell.current();
        page.addObject("entries", entries(looked == null ? visible : List.of(looked.programme()), only, wanted))
                .addObject("names", looked == null ? names(theirs) : Map.of());
        return only != null
                ? page
                : page.addObject("clients", clients(theirs, wanted)).addObject("steps", steps(visible, wanted));
    }

    private static Map<String, String> names(List<Programme> theirs) {
        return theirs.stream().collect(Collectors.toMap(Programme::id, Programme::clientName));
    }

    private static List<Programme> clients(List<Programme> theirs, String wanted) {
        return theirs.stream()
                .filter(programme -> Words.small(programme.clientName()).contains(Words.small(wanted)))
                .limit(MOST)
                .toList();
    }

    private List<TaskView> steps(List<String> visible, String wanted) {
        return inbox.page(new Query(
                        Scope.ALL,
                        current.signIn(),
                        visible,
                        null,
                        null,
                        null,
                        wanted,
                        sentences.meant(Words.of(wanted)),
                        MOST,
                        null))
                .items();
    }

    private List<Found> entries(List<String> within, @Nullable Register only, String wanted) {
        Words words = Words.of(wanted);
        return entries.find(
                only == null ? registers.all() : List.of(only),
                new EntrySearch.Query(
                        within, words, sentences.meant(words), only == null ? OF_EACH_REGISTER : OF_ONE_REGISTER));
    }
}
