package io.pathway42.notify.web;

import io.pathway42.identity.CurrentPerson;
import io.pathway42.notify.Notifications;
import org.springframework.stereotype.Component;

/** The bell in the top bar. */
@Component("bell")
public class Bell {

    private final Notifications notifications;
    private final CurrentPerson current;

    Bell(Notifications notifications, CurrentPerson current) {
        this.notifications = notifications;
        this.current = current;
    }

    /** How many things are new to whoever is signed in. */
    public long unread() {
        return current.signedIn().map(notifications::unread).orElse(0L);
    }
}
