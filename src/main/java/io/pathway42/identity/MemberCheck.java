package io.pathway42.identity;

import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds everything that is wrong with what is entered about a person, field by field. */
@Component
class MemberCheck {

    private static final int LONGEST = 200;

    private final Clock clock;

    MemberCheck(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param kept the last day as it stands, which may have passed
     * @throws Problem.Refused with one fault per field
     */
    void check(MemberEntry entry, @Nullable LocalDate kept) {
        List<Fault> faults = new ArrayList<>();
        if (entry.name().isEmpty() || entry.name().length() > LONGEST) {
            faults.add(new Fault("name", "Enter the name as others read it, up to 200 characters."));
        }
        if (entry.title().length() > LONGEST) {
            faults.add(new Fault("title", "Use up to 200 characters."));
        }
        if (entry.organisation().length() > LONGEST) {
            faults.add(new Fault("organisation", "Use up to 200 characters."));
        }
        if (!entry.email().isEmpty() && !MemberEntry.readsAsEmail(entry.email())) {
            faults.add(new Fault("email", "This is no e-mail address. Write it like kim.larsen@example.com."));
        }
        outside(entry, faults);
        LocalDate expires = entry.expires();
        if (expires != null && !expires.equals(kept) && expires.isBefore(LocalDate.now(clock))) {
            faults.add(new Fault("expires", "This day has passed. To end access now, deactivate the person."));
        }
        if (!faults.isEmpty()) {
            throw new Problem.Refused("person-refused", "Some of what was entered is not right yet.", faults);
        }
    }

    private static void outside(MemberEntry entry, List<Fault> faults) {
        if (!Person.EXTERNAL.equals(entry.kind())) {
            return;
        }
        if (entry.organisation().isEmpty()) {
            faults.add(new Fault("organisation", "Say which organisation they come from: rules of separation ask it."));
        }
        if (entry.expires() == null) {
            faults.add(new Fault("expires", "Say until when somebody from outside may come in."));
        }
    }
}
