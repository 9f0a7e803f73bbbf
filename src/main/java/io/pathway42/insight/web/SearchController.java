package io.pathway42.insight.web;

import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.programme.Programme;
import io.pathway42.programme.Programmes;
import io.pathway42.register.Register;
import io.pathway42.register.Registers;
import io.pathway42.web.Shell;
import io.pathway42.web.Shells;
import io.pathway42.work.Inbox;
import io.pathway42.work.Inbox.Query;
import io.pathway42.work.Inbox.Scope;
import io.pathway42.work.TaskView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds clients, open steps and entries of registers from any page. */
@Controller
class SearchController {

    private static final int MOST = 20;
    private static final int OF_A_REGISTER = 3;

    private final Access access;
    private final CurrentPerson current;
    private final Programmes programmes;
    private final Inbox inbox;
    private final Registers registers;
    private final Shells shells;

    SearchController(
            Access access,
            CurrentPerson current,
            Programmes programmes,
            Inbox inbox,
            Registers registers,
            Shells shells) {
        this.access = access;
        this.current = current;
        this.programmes = programmes;
        this.inbox = inbox;
        this.registers = registers;
        this.shells = shells;
    }

    /** Clients and steps of all that who asks may see; entries, by their number, of the client they look at. */
    @GetMapping("/search")
    ModelAndView search(@RequestParam(defaultValue = "") String q) {
        String wanted = q.strip();
        ModelAndView page = new ModelAndView("search").addObject("q", wanted);
        if (wanted.isEmpty()) {
            return page;
        }
        List<String> visible = access.visibleProgrammes();
        Shell shell = shells.here(null);
        Shell.Client looked = shell == null ? null : shell.current();
        return page.addObject("clients", clients(visible, wanted))
                .addObject("steps", steps(visible, wanted))
                .addObject("entries", looked == null ? List.of() : entries(looked.programme(), wanted));
    }

    private List<Programme> clients(List<String> visible, String wanted) {
        return programmes.all(visible).stream()
                .filter(programme ->
                        programme.clientName().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                .limit(MOST)
                .toList();
    }

    private List<TaskView> steps(List<String> visible, String wanted) {
        return inbox.page(new Query(Scope.ALL, current.signIn(), visible, null, null, null, wanted, MOST, null))
                .items();
    }

    private List<Entry> entries(String programmeId, String number) {
        return registers.naming(programmeId, number.toUpperCase(Locale.ROOT), OF_A_REGISTER).entrySet().stream()
                .flatMap(found -> entries(programmeId, found.getKey(), found.getValue()))
                .toList();
    }

    private static Stream<Entry> entries(String programmeId, Register register, List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> new Entry(programmeId, register.id(), register.title(), String.valueOf(row.get("id"))));
    }

    /** @param title of the register */
    public record Entry(String programme, String register, String title, String ref) {}
}
