package io.pathway42.identity;

import io.nayuki.qrcodegen.QrCode;
import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of local accounts: a code from an authenticator app, or one of a few recovery codes. */
@Component
public class SecondFactors {

    private static final int RECOVERY_CODES = 8;
    private static final int RECOVERY_GROUPS = 2;

    private final CurrentPerson current;
    private final People people;
    private final Accounts accounts;
    private final OwnPassword password;
    private final Authenticators authenticators;
    private final Sessions sessions;
    private final IdentitySettings settings;
    private final AuditLog audit;
    private final Clock clock;

    SecondFactors(
            CurrentPerson current,
            People people,
            Accounts accounts,
            OwnPassword password,
            Authenticators authenticators,
            Sessions sessions,
            IdentitySettings settings,
            AuditLog audit,
            @Qualifier("realTime") Clock clock) {
        this.current = current;
        this.people = people;
        this.accounts = accounts;
        this.password = password;
        this.authenticators = authenticators;
        this.sessions = sessions;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** What there is to say about the second factor of who asks. */
    public Standing standing() {
        Person person = current.get();
        return new Standing(
                authenticators.on(person.signIn()),
                authenticators.recoveryCodes(person.signIn()),
                required(person.kind()));
    }

    /** Whether somebody with a local account has to set a second factor up before anything else. */
    public boolean due(Authentication caller) {
        return caller.getPrincipal() instanceof Account account
                && required(account.kind())
                && !authenticators.on(account.getUsername());
    }

    private boolean required(String kind) {
        return settings.secondFactorFor().contains(kind);
    }

    /** The secret for the app of who asks; the same until it is confirmed. */
    @Transactional
    public Enrolment begin() {
        String person = current.signIn();
        if (!password.there()) {
            throw new Problem.NotFound("no-local-account", "You have no password here.");
        }
        if (authenticators.on(person)) {
            throw new Problem.Conflict("second-factor-on", "You have a second factor already.");
        }
        String secret = authenticators.secret(person, false).orElseGet(() -> authenticators.begin(person));
        String uri =
                "otpauth://totp/Pathway42:" + person.replace("@", "%40") + "?secret=" + secret + "&issuer=Pathway42";
        return new Enrolment(secret.replaceAll("(.{4})(?=.)", "$1 "), QrCode.encodeText(uri, QrCode.Ecc.MEDIUM));
    }

    /**
     * Turns the second factor of who asks on. Their other sessions end with this and each later change of it.
     *
     * @return their recovery codes, told this once
     * @throws Problem.Refused with one fault per field
     */
    @Transactional
    public List<String> confirm(String typedPassword, String code) {
        Person person = current.get();
        String secret = authenticators
                .secret(person.signIn(), false)
                .orElseThrow(() -> new Problem.Conflict("second-factor-on", "You have a second factor already."));
        List<Fault> faults = new ArrayList<>(proof(typedPassword));
        OptionalLong step = Totp.stepOf(secret, digits(code), clock.instant());
        if (step.isEmpty()) {
            faults.add(new Fault("code", "This is not the code that the app shows now. Is the device's time right?"));
        }
        refuse(faults);
        authenticators.confirm(person.signIn());
        authenticators.use(person.signIn(), step.getAsLong());
        sessions.endOthers(person.signIn());
        log(person, "turned on; other sessions ended");
        return recoveryCodes(person);
    }

    /** New recovery codes in place of those before. */
    @Transactional
    public List<String> renewRecoveryCodes(String typedPassword) {
        Person person = current.get();
        refuse(proof(typedPassword));
        if (!authenticators.on(person.signIn())) {
            throw new Problem.Conflict("second-factor-off", "You have no second factor.");
        }
        sessions.endOthers(person.signIn());
        log(person, "made new recovery codes; other sessions ended");
        return recoveryCodes(person);
    }

    /** Turns the second factor of who asks off, unless they must have one. */
    @Transactional
    public void turnOff(String typedPassword) {
        Person person = current.get();
        if (required(person.kind())) {
            throw new Problem.NotAllowed("second-factor-required", "Your account must have a second factor.");
        }
        refuse(proof(typedPassword));
        if (accounts.brief(person.signIn())) {
            refuse(List.of(new Fault(
                    "password", "Without a second factor this password is too short. Change it first to 15 or more.")));
        }
        authenticators.remove(person.signIn());
        sessions.endOthers(person.signIn());
        log(person, "turned off; other sessions ended");
    }

    /**
     * Takes the second factor of somebody away who lost it, and ends their sessions. A password too short to stand alone
     * goes with it: they get a one-time code.
     *
     * @throws Problem.NotAllowed unless who asks is an operator
     */
    @Transactional
    public void reset(String signIn) {
        if (!current.get().operator()) {
            throw new Problem.NotAllowed("not-an-operator", "Only operators take a second factor away.");
        }
        Person person = people.find(signIn)
                .orElseThrow(() -> new Problem.NotFound("no-such-person", "Nobody signs in as '" + signIn + "'."));
        if (!authenticators.remove(signIn)) {
            throw new Problem.NotFound("no-second-factor", person.name() + " has no second factor.");
        }
        boolean passwordToo = accounts.dropBrief(signIn);
        sessions.end(signIn);
        audit.write(AuditEntry.of(AuditAction.SECOND_FACTOR_CHANGED)
                .client(person.clientId())
                .about(signIn)
                .saying(
                        passwordToo
                                ? "taken away by an operator, and the short password"
                                : "taken away by an operator"));
    }

    /** Uses up a code that somebody types at the sign-in; false when it is wrong or was used. */
    @Transactional
    public boolean pass(String signIn, String typed) {
        String code = digits(typed);
        if (code.matches("[0-9]{6}")) {
            OptionalLong step = authenticators
                    .secret(signIn, true)
                    .map(secret -> Totp.stepOf(secret, code, clock.instant()))
                    .orElse(OptionalLong.empty());
            return step.isPresent() && authenticators.use(signIn, step.getAsLong());
        }
        boolean used = authenticators.on(signIn) && authenticators.useRecoveryCode(signIn, OneTimeCode.read(typed));
        if (used) {
            people.find(signIn)
                    .ifPresent(person -> log(
                            person, "used a recovery code, %d left".formatted(authenticators.recoveryCodes(signIn))));
        }
        return used;
    }

    private List<String> recoveryCodes(Person person) {
        List<String> codes = Stream.generate(() -> OneTimeCode.of(RECOVERY_GROUPS))
                .limit(RECOVERY_CODES)
                .toList();
        authenticators.keepRecoveryCodes(person.signIn(), codes);
        return codes;
    }

    private List<Fault> proof(String typedPassword) {
        Optional<Fault> fault = password.proof(typedPassword).map(why -> new Fault("password", why));
        return fault.stream().toList();
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Problem.Refused("second-factor-refused", "Some of what was entered is not right yet.", faults);
        }
    }

    private void log(Person person, String words) {
        audit.write(AuditEntry.of(AuditAction.SECOND_FACTOR_CHANGED, person.signIn())
                .client(person.clientId())
                .about(person.signIn())
                .saying(words));
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }

    /**
     * @param recoveryCodes how many are left
     * @param required whether the installation asks for it
     */
    public record Standing(boolean on, long recoveryCodes, boolean required) {}

    /**
     * @param secret as people type it
     * @param qr the same, and for whom, to be read by a camera
     */
    public record Enrolment(String secret, QrCode qr) {}
}
