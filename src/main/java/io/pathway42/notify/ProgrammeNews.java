package io.pathway42.notify;

import io.pathway42.engine.RoleHolders;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.programme.PhaseChanged;
import io.pathway42.programme.ProgrammeStatusChanged;
import io.pathway42.programme.Programmes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who answer for a programme what happens to it. */
@Component
class ProgrammeNews {

    private static final List<String> LEADERS = List.of("executive_sponsor", "aims_manager", "lead_consultant");
    private static final List<String> MANAGERS = List.of("aims_manager", "lead_consultant");

    private final Notifications notifications;
    private final Programmes programmes;
    private final RoleHolders holders;
    private final CurrentPerson current;

    ProgrammeNews(Notifications notifications, Programmes programmes, RoleHolders holders, CurrentPerson current) {
        this.notifications = notifications;
        this.programmes = programmes;
        this.holders = holders;
        this.current = current;
    }

    @EventListener
    void on(ProgrammeStatusChanged changed) {
        tell(changed.programmeId(), changed.clientId(), changed.status(), null, LEADERS);
    }

    @EventListener
    void on(PhaseChanged changed) {
        tell(
                changed.programmeId(),
                programmes.get(changed.programmeId()).clientId(),
                changed.begun() ? "phase-begun" : "phase-ended",
                changed.phase(),
                MANAGERS);
    }

    private void tell(String programmeId, String clientId, String what, @Nullable String phase, List<String> roles) {
        notifications.tell(
                Notice.ofProgramme(
                        programmeId, clientId, what, phase, current.signedIn().orElse(null)),
                roles.stream()
                        .flatMap(role -> holders.of(programmeId, role).stream())
                        .toList());
    }
}
