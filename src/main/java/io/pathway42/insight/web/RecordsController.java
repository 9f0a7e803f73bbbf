package io.pathway42.insight.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.pathway42.evidence.ChainCheck;
import io.pathway42.evidence.StepRecord;
import io.pathway42.evidence.StepRecords;
import io.pathway42.identity.Access;
import io.pathway42.problem.Problem;
import io.pathway42.work.Recorded;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/programmes/{programme}/records")
class RecordsController {

    private static final int LARGEST_PAGE = 500;

    private final StepRecords records;
    private final Access access;
    private final Recorded recorded;

    RecordsController(StepRecords records, Access access, Recorded recorded) {
        this.records = records;
        this.access = access;
        this.recorded = recorded;
    }

    /** Newest first. */
    @GetMapping
    RecordPage page(
            @PathVariable String programme,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        access.programme(programme);
        int limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        List<StepRecord> found = records.page(programme, limit + 1, before(cursor));
        Set<String> closed = recorded.closed(programme);
        boolean more = found.size() > limit;
        List<StepRecord> shown = more ? found.subList(0, limit) : found;
        return new RecordPage(
                shown.stream()
                        .map(record ->
                                closed.contains(record.taskId()) ? RecordView.closed(record) : RecordView.of(record))
                        .toList(),
                more ? String.valueOf(shown.get(shown.size() - 1).seq()) : null);
    }

    @GetMapping("/verify")
    Verified verify(@PathVariable String programme) {
        access.programme(programme);
        ChainCheck check = records.verify(programme);
        return new Verified(check.holds(), check.records(), check.breaks());
    }

    private static @Nullable Integer before(@Nullable String cursor) {
        try {
            return cursor == null ? null : Integer.valueOf(cursor);
        } catch (NumberFormatException notOurs) {
            throw Problem.Refused.because("cursor", "This cursor is not one of ours; start again without it.");
        }
    }

    record RecordPage(List<RecordView> items, @Nullable String next) {}

    record Verified(boolean holds, int records, List<ChainCheck.Break> breaks) {}

    record RecordView(
            int seq,
            String step,
            String phase,
            String name,
            String element,
            @Nullable String subject,
            String person,
            String role,
            OffsetDateTime at,
            String process,
            int processVersion,
            String task,
            String form,
            String formHash,
            @JsonRawValue @Nullable String data,
            String previousHash,
            String hash) {

        static RecordView of(StepRecord r) {
            return of(r, r.data());
        }

        /** Without what was entered. */
        static RecordView closed(StepRecord r) {
            return of(r, null);
        }

        private static RecordView of(StepRecord r, @Nullable String data) {
            return new RecordView(
                    r.seq(),
                    r.step(),
                    r.phase(),
                    r.name(),
                    r.element(),
                    r.subject(),
                    r.person(),
                    r.role(),
                    r.at(),
                    r.process(),
                    r.processVersion(),
                    r.taskId(),
                    r.form(),
                    r.formHash(),
                    data,
                    r.previousHash(),
                    r.hash());
        }
    }
}
