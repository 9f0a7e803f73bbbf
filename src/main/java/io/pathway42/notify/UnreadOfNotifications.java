package io.pathway42.notify;

import io.pathway42.identity.Unread;
import org.springframework.stereotype.Component;

/** How many notifications somebody has not read. */
@Component
class UnreadOfNotifications implements Unread {

    private final Notifications notifications;

    UnreadOfNotifications(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String kind() {
        return "notifications";
    }

    @Override
    public long count(String person) {
        return notifications.unread(person);
    }
}
