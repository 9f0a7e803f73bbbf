package io.pathway42.programme;

import io.pathway42.engine.Engine;
import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.identity.Access;
import io.pathway42.identity.Clients;
import io.pathway42.identity.Person;
import io.pathway42.identity.ProgrammeRoles;
import io.pathway42.problem.Problem;
import io.pathway42.programme.Phases.PlannedPhase;
import io.pathway42.programme.workbook.Workbook;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Opens a programme from a definition, wholly or not at all. */
@Component
public class Intake {

    /** The longest definition that is read, in bytes. */
    public static final int LONGEST = Math.max(DefinitionText.LONGEST, Workbook.LARGEST);

    private static final String PATHWAY = "certification-pathway";

    private final Access access;
    private final DefinitionReader reader;
    private final Clients clients;
    private final Staffing staffing;
    private final ProgrammeRoles roles;
    private final Programmes programmes;
    private final Phases phases;
    private final PhasePlan plan;
    private final Contract contract;
    private final Conflicts conflicts;
    private final Engine engine;
    private final AuditLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intake(
            Access access,
            DefinitionReader reader,
            Clients clients,
            Staffing staffing,
            ProgrammeRoles roles,
            Programmes programmes,
            Phases phases,
            PhasePlan plan,
            Contract contract,
            Conflicts conflicts,
            Engine engine,
            AuditLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.reader = reader;
        this.clients = clients;
        this.staffing = staffing;
        this.roles = roles;
        this.programmes = programmes;
        this.phases = phases;
        this.plan = plan;
        this.contract = contract;
        this.conflicts = conflicts;
        this.engine = engine;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Checks a definition and leaves no trace.
     *
     * @return the plan it would have
     * @throws Problem.Unreadable when it is not well-formed
     * @throws Problem.Refused with every fault by its path or cell
     */
    @Transactional
    public Plan check(DefinitionFile file) {
        access.mayStartProgrammes();
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return plan(reader.read(file, root -> root).definition());
    }

    /**
     * Looks at a definition as it would be opened, and leaves no trace.
     *
     * @param start what is chosen in place of its own variant and first day; null to take it as it is
     * @return with its faults, when it has any
     * @throws Problem.Unreadable when it is not well-formed
     */
    @Transactional
    public HandedIn inspect(DefinitionFile file, @Nullable Start start) {
        access.mayStartProgrammes();
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return read(file, start);
    }

    /**
     * Reads a definition and says what is wrong with it.
     *
     * @throws Problem.Unreadable when it is not well-formed
     */
    HandedIn read(DefinitionFile file, @Nullable Start start) {
        return reader.read(file, root -> start == null ? root : start.in(root));
    }

    /** The plan that a faultless definition would have. */
    public Plan plan(HandedIn faultless) {
        return plan(faultless.definition());
    }

    /**
     * Opens a programme and starts its pathway.
     *
     * @see #check for what it throws
     */
    @Transactional
    public Plan open(DefinitionFile file) {
        return open(file, null);
    }

    /** The same for a text, in JSON or else in YAML. */
    @Transactional
    public Plan open(byte[] text, boolean json) {
        return open(DefinitionFile.text(text, json), null);
    }

    /**
     * The same with another variant or first day than the definition has.
     *
     * @see #check for what it throws
     */
    @Transactional
    public Plan open(DefinitionFile file, @Nullable Start start) {
        Person opener = access.mayStartProgrammes();
        Definition definition = read(file, start).definition();
        try {
            return open(definition, opener);
        } catch (DuplicateKeyException taken) {
            throw new Problem.Conflict(
                    "client-exists", "Somebody opened a programme for this client at the same moment. Look at theirs.");
        } catch (DataIntegrityViolationException tooLong) {
            throw Problem.Refused.because(
                    "", "Some text is longer than its register takes. Shorten the longest names.");
        }
    }

    private Plan plan(Definition definition) {
        return new Plan(programmeId(definition), definition.clientId(), plan.of(definition), conflicts.in(definition));
    }

    private Plan open(Definition definition, Person opener) {
        String clientId = definition.clientId();
        String programmeId = programmeId(definition);
        List<PlannedPhase> planned = plan.of(definition);
        if (definition.follows().isEmpty()) {
            clients.add(clientId, definition.clientName(), definition.country());
        }
        roles.engage(programmeId, clientId, opener.signIn());
        String lead = staffing.staff(definition, programmeId, opener.signIn());
        programmes.add(programme(definition, opener, lead, PhasePlan.certificate(planned)), definition);
        phases.plan(programmeId, clientId, planned);
        contract.takeOver(definition, programmeId);
        events.publishEvent(new ProgrammeOpened(programmeId, clientId, definition));
        engine.start(PATHWAY, programmeId, clientId, opener.signIn(), Map.of("variant", definition.variant()));
        log.write(AuditEntry.of(AuditAction.PROGRAMME_OPENED)
                .programme(programmeId, clientId)
                .about(programmeId)
                .saying(definition.clientName() + ", " + definition.variant()));
        return new Plan(programmeId, clientId, planned, conflicts.in(definition));
    }

    private Programme programme(Definition definition, Person opener, String lead, LocalDate certificate) {
        return new Programme(
                programmeId(definition),
                definition.clientId(),
                definition.clientName(),
                definition.variant(),
                definition.start(),
                definition.target().orElse(certificate),
                certificate,
                Programme.ACTIVE,
                definition.root().path("employees").asInt(),
                lead,
                opener.signIn(),
                OffsetDateTime.now(clock),
                null,
                null,
                null);
    }

    private String programmeId(Definition definition) {
        return definition.clientId() + "-" + programmes.next(definition.clientId());
    }

    /**
     * A programme with the dates of its phases.
     *
     * @param conflicts who stands on both sides of a check; they do not keep it from being opened
     */
    public record Plan(String id, String clientId, List<PlannedPhase> phases, List<Conflict> conflicts) {}
}
