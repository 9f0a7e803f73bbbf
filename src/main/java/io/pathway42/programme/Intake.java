package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.engine.Engine;
import io.pathway42.identity.Access;
import io.pathway42.identity.Clients;
import io.pathway42.identity.Person;
import io.pathway42.identity.ProgrammeRoles;
import io.pathway42.problem.Fault;
import io.pathway42.problem.Problem;
import io.pathway42.programme.Phases.PlannedPhase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
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
    public static final int LONGEST_TEXT = DefinitionText.LONGEST;

    private static final String PATHWAY = "certification-pathway";

    private final Access access;
    private final DefinitionCheck check;
    private final Clients clients;
    private final Staffing staffing;
    private final ProgrammeRoles roles;
    private final Programmes programmes;
    private final Phases phases;
    private final PhasePlan plan;
    private final Contract contract;
    private final Conflicts conflicts;
    private final Engine engine;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Intake(
            Access access,
            DefinitionCheck check,
            Clients clients,
            Staffing staffing,
            ProgrammeRoles roles,
            Programmes programmes,
            Phases phases,
            PhasePlan plan,
            Contract contract,
            Conflicts conflicts,
            Engine engine,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.check = check;
        this.clients = clients;
        this.staffing = staffing;
        this.roles = roles;
        this.programmes = programmes;
        this.phases = phases;
        this.plan = plan;
        this.contract = contract;
        this.conflicts = conflicts;
        this.engine = engine;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Checks a definition and leaves no trace.
     *
     * @param json whether the text says to be JSON; YAML otherwise
     * @return the plan it would have
     * @throws Problem.Unreadable when it is not well-formed
     * @throws Problem.Refused with every fault by its path
     */
    @Transactional
    public Plan check(byte[] text, boolean json) {
        access.mayStartProgrammes();
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        Definition definition = read(text, json);
        return new Plan(programmeId(definition), definition.clientId(), plan.of(definition), conflicts.in(definition));
    }

    /**
     * Opens a programme and starts its pathway.
     *
     * @see #check for what it throws
     */
    @Transactional
    public Plan open(byte[] text, boolean json) {
        Person opener = access.mayStartProgrammes();
        Definition definition = read(text, json);
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

    private Definition read(byte[] text, boolean json) {
        JsonNode root = DefinitionText.read(text, json);
        List<Fault> faults = check.faults(root);
        if (!faults.isEmpty()) {
            throw new Problem.Refused(
                    "definition-refused",
                    faults.size() == 1
                            ? "The definition has a fault. Nothing was opened."
                            : "The definition has %d faults. Nothing was opened.".formatted(faults.size()),
                    faults);
        }
        return new Definition(root);
    }

    private Plan open(Definition definition, Person opener) {
        String clientId = definition.clientId();
        String programmeId = programmeId(definition);
        List<PlannedPhase> planned = plan.of(definition);
        clients.add(clientId, definition.clientName(), definition.country());
        roles.engage(programmeId, clientId, opener.signIn());
        String lead = staffing.staff(definition, programmeId, opener.signIn());
        programmes.add(programme(definition, opener, lead, PhasePlan.certificate(planned)), definition);
        phases.plan(programmeId, clientId, planned);
        contract.takeOver(definition, programmeId);
        events.publishEvent(new ProgrammeOpened(programmeId, clientId, definition));
        engine.start(PATHWAY, programmeId, clientId, opener.signIn(), Map.of("variant", definition.variant()));
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
                null);
    }

    private static String programmeId(Definition definition) {
        return definition.clientId() + "-1";
    }

    /**
     * A programme with the dates of its phases.
     *
     * @param conflicts who stands on both sides of a check; they do not keep it from being opened
     */
    public record Plan(String id, String clientId, List<PlannedPhase> phases, List<Conflict> conflicts) {}
}
