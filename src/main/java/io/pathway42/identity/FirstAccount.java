package io.pathway42.identity;

import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first account of an empty installation. Whoever can read the log may do it, once: the log shows a code, of
 * which only a hash is kept.
 */
@Component
public class FirstAccount {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);
    private static final int GROUPS = 4;

    private final JdbcClient jdbc;
    private final People people;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;

    FirstAccount(JdbcClient jdbc, People people, PasswordRules rules, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.people = people;
        this.rules = rules;
        this.encoder = encoder;
    }

    /** Whether nobody can sign in yet. */
    public boolean missing() {
        return people.none();
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (missing()) {
            LOG.warn("There is no account yet. Open /setup in a browser and enter this code, valid once: {}", issue());
        }
    }

    /** A new code in place of any before it. */
    @Transactional
    String issue() {
        String code = OneTimeCode.of(GROUPS);
        jdbc.sql("delete from setup_code").update();
        jdbc.sql("insert into setup_code (id, code_hash, used) values ('first-account', :hash, false)")
                .param("hash", encoder.encode(code))
                .update();
        return code;
    }

    /**
     * Makes the account and uses the code up.
     *
     * @throws Problem.NotFound when there is an account already
     * @throws Problem.Refused with one fault per field
     */
    @Transactional
    public void make(Wanted wanted) {
        if (!missing()) {
            throw new Problem.NotFound("set-up-already", "This installation has been set up. Sign in instead.");
        }
        List<Fault> faults = new ArrayList<>(wanted.faults());
        rules.objection(wanted.password(), false, List.of(wanted.signIn(), wanted.name()))
                .ifPresent(why -> faults.add(new Fault("password", why)));
        if (!useUp(wanted.code())) {
            faults.add(new Fault("code", "This is not the code. It stands in the log of the last start."));
        }
        if (!faults.isEmpty()) {
            throw new Problem.Refused("set-up-refused", "Some of what was entered is not right yet.", faults);
        }
        people.add(
                new Person(wanted.signIn(), wanted.signIn(), null, wanted.name().strip(), "", "", wanted.kind()),
                encoder.encode(wanted.password()));
    }

    private boolean useUp(String code) {
        return jdbc.sql("select code_hash from setup_code where used = false")
                        .query(String.class)
                        .optional()
                        .filter(hash -> encoder.matches(OneTimeCode.read(code), hash))
                        .isPresent()
                && jdbc.sql("update setup_code set used = true where used = false")
                                .update()
                        == 1;
    }

    /**
     * What the first person enters.
     *
     * @param kind {@code operator} or {@code consultant}
     */
    public record Wanted(String code, String kind, String signIn, String name, String password) {

        List<Fault> faults() {
            List<Fault> faults = new ArrayList<>();
            if (!List.of(Person.OPERATOR, Person.CONSULTANT).contains(kind)) {
                faults.add(new Fault("kind", "Choose operator or consultant."));
            }
            if (!signIn.matches("[a-z0-9][a-z0-9._-]{1,62}")) {
                faults.add(new Fault(
                        "signIn", "Use 2 to 63 small letters, digits, dots and hyphens, for instance kim.larsen."));
            }
            if (name.isBlank() || name.length() > 200) {
                faults.add(new Fault("name", "Enter the name as others read it, up to 200 characters."));
            }
            return faults;
        }
    }
}
