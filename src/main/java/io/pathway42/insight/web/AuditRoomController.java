package io.pathway42.insight.web;

import io.pathway42.evidence.EvidenceItem;
import io.pathway42.evidence.EvidenceItems;
import io.pathway42.evidence.StepRecord;
import io.pathway42.evidence.StepRecords;
import io.pathway42.identity.Access;
import io.pathway42.problem.Problem;
import io.pathway42.programme.Programmes;
import io.pathway42.register.Registers;
import io.pathway42.work.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The audit room: start from a system, a clause or a finding, and follow it through registers, records and evidence. */
@Controller
class AuditRoomController {

    private static final List<String> STARTS = List.of("ai-systems", "requirements", "findings");
    private static final int MOST = 500;
    private static final int MOST_OF_EACH = 50;

    private final Access access;
    private final Programmes programmes;
    private final Registers registers;
    private final StepRecords records;
    private final EvidenceItems evidence;
    private final RecordNames names;
    private final EventEntry entry;
    private final Recorded recorded;

    AuditRoomController(
            Access access,
            Programmes programmes,
            Registers registers,
            StepRecords records,
            EvidenceItems evidence,
            RecordNames names,
            EventEntry entry,
            Recorded recorded) {
        this.access = access;
        this.programmes = programmes;
        this.registers = registers;
        this.records = records;
        this.evidence = evidence;
        this.names = names;
        this.entry = entry;
        this.recorded = recorded;
    }

    /** The room of the one programme that who asks may see; the choice when there are several. */
    @GetMapping("/audit-room")
    ModelAndView room() {
        List<String> visible = access.auditRooms();
        return visible.size() == 1
                ? new ModelAndView("redirect:/programmes/" + visible.get(0) + "/audit-room")
                : new ModelAndView("audit-room/choice")
                        .addObject(
                                "programmes",
                                visible.stream().map(programmes::get).toList());
    }

    /** @param from the number of a system, requirement or finding to follow */
    @GetMapping("/programmes/{programmeId}/audit-room")
    ModelAndView room(@PathVariable String programmeId, @RequestParam(defaultValue = "") String from) {
        access.auditRoom(programmeId);
        ModelAndView page = new ModelAndView("audit-room/room")
                .addObject("programme", programmes.get(programmeId))
                .addObject("programmeId", programmeId)
                .addObject("mayInvite", entry.allowed(programmeId))
                .addObject("from", from.strip())
                .addObject(
                        "starts",
                        STARTS.stream()
                                .map(id -> Start.of(id, registers.page(programmeId, id, MOST, null)))
                                .toList());
        if (!from.isBlank()) {
            List<StepRecord> about = records.about(programmeId, from.strip());
            Set<String> closed = recorded.closed(programmeId);
            page.addObject("traces", traces(programmeId, from.strip()))
                    .addObject("records", about)
                    .addObject("names", names.of(about))
                    .addObject(
                            "evidence",
                            about.stream()
                                    .filter(record -> !closed.contains(record.taskId()))
                                    .flatMap(record -> evidence.ofTask(record.taskId()).stream())
                                    .distinct()
                                    .toList());
        }
        return page;
    }

    /** A step record in full, with the evidence that it rests on; without both when it was made in confidence. */
    @GetMapping("/programmes/{programmeId}/audit-room/records/{seq}")
    ModelAndView record(@PathVariable String programmeId, @PathVariable int seq) {
        access.auditRoom(programmeId);
        StepRecord record = records.at(programmeId, seq)
                .orElseThrow(() -> new Problem.NotFound("no-such-record", "There is no record %d.".formatted(seq)));
        boolean closed = recorded.closed(programmeId).contains(record.taskId());
        List<EvidenceItem> used = closed ? List.of() : evidence.ofTask(record.taskId());
        return new ModelAndView("audit-room/record")
                .addObject("programme", programmes.get(programmeId))
                .addObject("programmeId", programmeId)
                .addObject("record", record)
                .addObject("closed", closed)
                .addObject("answers", closed ? List.of() : recorded.answers(record))
                .addObject("names", names.of(List.of(record)))
                .addObject("evidence", used);
    }

    private List<Trace> traces(String programmeId, String ref) {
        Map<String, String> people = names.ofProgramme(programmeId);
        return registers.naming(programmeId, ref, MOST_OF_EACH).entrySet().stream()
                .map(found -> new Trace(
                        found.getKey().id(),
                        found.getKey().title(),
                        found.getValue().stream()
                                .map(row -> RegisterRow.of(found.getKey(), row, people))
                                .toList()))
                .toList();
    }

    /** Rows of a register that name what is followed. */
    record Trace(String register, String title, List<RegisterRow> rows) {}

    /** The entries of a register that one may start from. */
    record Start(String register, List<String> refs) {

        static Start of(String register, Registers.Page page) {
            return new Start(
                    register,
                    page.items().stream()
                            .map(row -> String.valueOf(row.get("id")))
                            .toList());
        }
    }
}
