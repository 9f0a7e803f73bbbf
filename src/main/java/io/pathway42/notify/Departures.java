package io.pathway42.notify;

import io.pathway42.identity.Expiries;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves on what somebody still has whose last day went by, in a transaction of its own. */
@Component
class Departures {

    private final Expiries expiries;

    Departures(Expiries expiries) {
        this.expiries = expiries;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void moveOn(String person) {
        expiries.moveOn(person);
    }
}
