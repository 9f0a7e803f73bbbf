package io.pathway42.web;

import io.pathway42.OncePerRequest;
import io.pathway42.identity.Access;
import io.pathway42.identity.Auditors;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.identity.Person;
import io.pathway42.programme.Cycles;
import io.pathway42.programme.Phases;
import io.pathway42.programme.Programme;
import io.pathway42.programme.Programmes;
import io.pathway42.register.Registers;
import io.pathway42.work.Inbox;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** Gathers what surrounds the pages of whoever is signed in. */
@Component("shells")
public class Shells {

    private static final String LAST_PROGRAMME = Shells.class.getName() + ".programme";

    private final CurrentPerson current;
    private final Access access;
    private final Programmes programmes;
    private final Phases phases;
    private final Registers registers;
    private final Inbox inbox;
    private final Auditors auditors;

    Shells(
            CurrentPerson current,
            Access access,
            Programmes programmes,
            Phases phases,
            Registers registers,
            Inbox inbox,
            Auditors auditors) {
        this.current = current;
        this.access = access;
        this.programmes = programmes;
        this.phases = phases;
        this.registers = registers;
        this.inbox = inbox;
        this.auditors = auditors;
    }

    /**
     * The shell of the page that is being answered, null while nobody is signed in.
     *
     * @param named the programme that the page is about, when its address does not say so
     */
    public @Nullable Shell here(@Nullable String named) {
        return OncePerRequest.ask(Shells.class, String.valueOf(named), () -> Optional.ofNullable(around(named)))
                .orElse(null);
    }

    private @Nullable Shell around(@Nullable String named) {
        if (current.signedIn().isEmpty()
                || !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return null;
        }
        HttpServletRequest request = attributes.getRequest();
        HttpSession session = request.getSession();
        String wanted = Optional.ofNullable(named).or(() -> inPath(request)).orElseGet(() ->
                (String) session.getAttribute(LAST_PROGRAMME));
        Shell shell = shell(current.get(), wanted, request.getRequestURI());
        Shell.Client looked = shell.current();
        if (looked != null && !looked.programme().equals(session.getAttribute(LAST_PROGRAMME))) {
            session.setAttribute(LAST_PROGRAMME, looked.programme());
        }
        return shell;
    }

    private static Optional<String> inPath(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? Optional.ofNullable((String) variables.get("programmeId"))
                : Optional.empty();
    }

    private Shell shell(Person person, @Nullable String programmeId, String path) {
        List<String> visible = access.visibleProgrammes();
        Optional<String> chosen = Optional.ofNullable(programmeId).filter(visible::contains);
        Shell.Client looked = chosen.or(() -> visible.size() == 1 ? Optional.of(visible.get(0)) : Optional.empty())
                .flatMap(one -> clients(List.of(one), visible).stream().findFirst())
                .orElse(null);
        return new Shell(
                path,
                new Shell.Who(person.signIn(), person.name(), person.title(), initials(person.name())),
                looked,
                visible.size(),
                looked == null ? List.of() : entries(looked.programme()),
                inbox.counts(person.signIn()),
                person.mayStartProgrammes(),
                looked != null && access.auditRooms().contains(looked.programme()),
                person.operator() || !access.auditedProgrammes().isEmpty(),
                person.operator(),
                auditors.readsOnly(person.signIn()));
    }

    /** The clients that the person who is signed in may look at, by name. */
    List<Shell.Client> clients() {
        List<String> visible = access.visibleProgrammes();
        return clients(visible, visible);
    }

    private List<Shell.Client> clients(List<String> ids, List<String> visible) {
        Set<String> several = Cycles.ofSeveral(visible);
        Map<String, Phases.Course> courses = phases.courses(ids);
        return programmes.all(ids).stream()
                .map(programme -> client(
                        programme,
                        several.contains(programme.id()) ? Cycles.number(programme.id()) : 0,
                        courses.get(programme.id())))
                .sorted(Comparator.comparing(
                                (Shell.Client client) -> client.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Shell.Client::start))
                .toList();
    }

    private static Shell.Client client(Programme programme, int cycle, Phases.@Nullable Course course) {
        return new Shell.Client(
                programme.id(),
                programme.clientName(),
                cycle,
                programme.startDate(),
                course == null || course.running() == null ? "" : course.running(),
                course == null ? 0 : course.progress(programme));
    }

    private List<Shell.Entry> entries(String programmeId) {
        Map<String, Long> counts = registers.counts(programmeId);
        return registers.all().stream()
                .map(register ->
                        new Shell.Entry(register.id(), register.title(), counts.getOrDefault(register.id(), 0L)))
                .toList();
    }

    static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        return Arrays.stream(words.length > 2 ? new String[] {words[0], words[words.length - 1]} : words)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
