package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.identity.Access;
import io.pathway42.identity.Person;
import io.pathway42.problem.Problem;
import io.pathway42.programme.DefinitionFile.Format;
import io.pathway42.programme.workbook.Workbook;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a client is set up: the workbook to fill in, what was handed in and may be left and taken up again, the start. */
@Component
public class SetUps {

    /** So long something that was handed in is kept. */
    public static final int DAYS_KEPT = 30;

    private static final int LONGEST_NAME = 200;

    private final Access access;
    private final Workbook workbook;
    private final Intake intake;
    private final PendingSetUps pending;
    private final Copies copies;
    private final Programmes programmes;
    private final AuditLog log;
    private final Clock clock;

    SetUps(
            Access access,
            Workbook workbook,
            Intake intake,
            PendingSetUps pending,
            Copies copies,
            Programmes programmes,
            AuditLog log,
            Clock clock) {
        this.access = access;
        this.workbook = workbook;
        this.intake = intake;
        this.pending = pending;
        this.copies = copies;
        this.programmes = programmes;
        this.log = log;
        this.clock = clock;
    }

    /** The empty workbook, for who may start programmes. */
    public byte[] template() {
        access.mayStartProgrammes();
        return workbook.template();
    }

    /** The workbook for another client, filled in with how a programme is set up and nothing of its client. */
    @Transactional
    public byte[] nextClient(String programmeId) {
        access.mayStartProgrammes();
        String clientId = access.programme(programmeId);
        JsonNode copy = copies.forAnotherClient(programmeId);
        exported(programmeId, clientId, "set-up for another client");
        return workbook.of(copy);
    }

    /** The workbook for the next cycle of the same client, for who manages the people of its programme. */
    @Transactional
    public byte[] nextCycle(String programmeId) {
        String clientId = access.staffing(programmeId);
        JsonNode copy = copies.forTheNextCycle(programmeId);
        exported(programmeId, clientId, "set-up for the next cycle");
        return workbook.of(copy);
    }

    /** Programmes whose set-up may be taken over. */
    public List<Programme> toCopy() {
        access.mayStartProgrammes();
        List<String> visible = access.visibleProgrammes();
        return programmes.all().stream()
                .filter(programme -> visible.contains(programme.id()))
                .toList();
    }

    /** Keeps such a workbook as if it had been handed in. */
    @Transactional
    public PendingSetUp copy(String programmeId, boolean sameClient) {
        Person person = access.mayStartProgrammes();
        byte[] content = sameClient ? nextCycle(programmeId) : nextClient(programmeId);
        return put(
                new PendingSetUp(
                        UUID.randomUUID().toString(),
                        person.signIn(),
                        sameClient ? programmes.get(programmeId).clientName() : "",
                        Format.WORKBOOK,
                        programmeId,
                        OffsetDateTime.now(clock)),
                content);
    }

    /**
     * Keeps what was handed in, faults and all.
     *
     * @throws Problem.Unreadable when it is not what it says to be; then it is not kept
     */
    @Transactional
    public PendingSetUp take(DefinitionFile file, String name) {
        Person person = access.mayStartProgrammes();
        intake.read(file, null);
        tidy();
        return put(
                new PendingSetUp(
                        UUID.randomUUID().toString(),
                        person.signIn(),
                        called(name),
                        file.format(),
                        null,
                        OffsetDateTime.now(clock)),
                file.content());
    }

    /** Puts a mended file in the place of one that was handed in before. */
    @Transactional
    public void replace(String id, DefinitionFile file, String name) {
        PendingSetUp earlier = get(id);
        intake.read(file, null);
        put(
                new PendingSetUp(
                        id,
                        earlier.person(),
                        called(name),
                        file.format(),
                        earlier.sourceProgramme(),
                        OffsetDateTime.now(clock)),
                file.content());
    }

    /** What who asks has handed in and not started. */
    public List<PendingSetUp> mine() {
        return pending.of(access.mayStartProgrammes().signIn());
    }

    /** @throws Problem.NotFound when it is not there, not theirs, or made from a programme that is no longer theirs */
    public PendingSetUp get(String id) {
        Person person = access.mayStartProgrammes();
        PendingSetUp found = pending.find(id, person.signIn())
                .orElseThrow(() -> new Problem.NotFound(
                        "no-such-set-up", "There is no such set-up, or it is not yours. It may have been started."));
        if (found.sourceProgramme() != null) {
            access.programme(found.sourceProgramme());
        }
        return found;
    }

    /** As it was handed in. */
    public DefinitionFile file(String id) {
        PendingSetUp found = get(id);
        return new DefinitionFile(pending.content(found.id()), found.format());
    }

    /** The courses that a client may take. */
    public List<String> variants() {
        return DefinitionCheck.VARIANTS;
    }

    /** Who stands on both sides of a check in a faultless set-up; it may be started all the same. */
    public List<Conflict> conflicts(HandedIn faultless) {
        return intake.plan(faultless).conflicts();
    }

    /** With all that is wrong with it. */
    public HandedIn inspect(String id, @Nullable Start start) {
        return intake.inspect(file(id), start);
    }

    /** As a workbook, in which it can be mended. */
    public byte[] asWorkbook(String id) {
        DefinitionFile file = file(id);
        return file.format() == Format.WORKBOOK
                ? file.content()
                : workbook.of(intake.inspect(file, null).root());
    }

    /** Opens the programme; what was handed in is done with. */
    @Transactional
    public Intake.Plan start(String id, Start start) {
        Intake.Plan plan = intake.open(file(id), start);
        pending.remove(id);
        return plan;
    }

    @Transactional
    public void discard(String id) {
        pending.remove(get(id).id());
    }

    @Scheduled(cron = "0 40 3 * * *")
    @Transactional
    void tidy() {
        pending.removeBefore(OffsetDateTime.now(clock).minusDays(DAYS_KEPT));
    }

    private PendingSetUp put(PendingSetUp setUp, byte[] content) {
        pending.put(setUp, content);
        return setUp;
    }

    private void exported(String programmeId, String clientId, String what) {
        log.write(AuditEntry.of(AuditAction.EXPORT)
                .programme(programmeId, clientId)
                .about(programmeId)
                .saying(what));
    }

    private static String called(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
