package io.pathway42.evidence;

import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Evidence of a programme: files by content, and the tasks that rest on them. */
@Component
public class EvidenceItems {

    private static final int LONGEST_TITLE = 200;

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final Clock clock;

    EvidenceItems(JdbcClient jdbc, AuditLog log, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.clock = clock;
    }

    /** Keeps a file and ties it to a task. The same content in the same programme is the same evidence. */
    @Transactional
    public EvidenceItem add(NewFile file, String taskId) {
        NewFile checked = file.checked();
        String hash = Seal.sha256(file.content());
        store(hash, file.content());
        EvidenceItem item = jdbc.sql("select * from evidence_item where programme_id = :programme and hash = :hash")
                .param("programme", file.programmeId())
                .param("hash", hash)
                .query(EvidenceItem.class)
                .optional()
                .orElseGet(() -> insert(checked, hash));
        use(item.programmeId(), item.ref(), taskId, file.addedBy());
        return item;
    }

    /** Ties evidence that exists to another task. */
    @Transactional
    public EvidenceItem use(String programmeId, String ref, String taskId, String person) {
        EvidenceItem item = get(programmeId, ref);
        boolean used = jdbc.sql("select count(*) from evidence_use where task_id = :task and evidence_ref = :ref")
                        .param("task", taskId)
                        .param("ref", ref)
                        .query(Long.class)
                        .single()
                > 0;
        if (!used) {
            jdbc.sql("""
                            insert into evidence_use (programme_id, evidence_ref, task_id, used_by, used)
                            values (:programme, :ref, :task, :person, :at)
                            """)
                    .param("programme", programmeId)
                    .param("ref", ref)
                    .param("task", taskId)
                    .param("person", person)
                    .param("at", OffsetDateTime.now(clock))
                    .update();
        }
        return item;
    }

    /** @throws Problem.NotFound when the programme has no such evidence */
    public EvidenceItem get(String programmeId, String ref) {
        return jdbc.sql("select * from evidence_item where programme_id = :programme and ref = :ref")
                .param("programme", programmeId)
                .param("ref", ref)
                .query(EvidenceItem.class)
                .optional()
                .orElseThrow(() -> new Problem.NotFound(
                        "no-such-evidence", "There is no evidence '%s' in this programme.".formatted(ref)));
    }

    /** The file itself; the audit log keeps that it was opened, and of what only confidential steps rest on no more. */
    public byte[] content(EvidenceItem item) {
        log.write(AuditEntry.of(AuditAction.EVIDENCE_OPENED)
                .programme(item.programmeId(), item.clientId())
                .about(item.ref())
                .saying(confidential(item) ? "" : item.title()));
        return jdbc.sql("select content from stored_file where hash = :hash")
                .param("hash", item.hash())
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    private boolean confidential(EvidenceItem item) {
        return jdbc.sql("select count(*) from confidential_evidence where programme_id = :programme and ref = :ref")
                        .param("programme", item.programmeId())
                        .param("ref", item.ref())
                        .query(Long.class)
                        .single()
                > 0;
    }

    public List<EvidenceItem> ofTask(String taskId) {
        return jdbc.sql("""
                        select e.* from evidence_item e
                        join evidence_use u on u.programme_id = e.programme_id and u.evidence_ref = e.ref
                        where u.task_id = :task order by e.ref
                        """).param("task", taskId).query(EvidenceItem.class).list();
    }

    /** What any step may rest on, the newest first. */
    public List<EvidenceItem> ofProgramme(String programmeId) {
        return jdbc.sql("""
                        select * from evidence_item e
                        where programme_id = :programme and not exists (
                            select 1 from confidential_evidence c
                            where c.programme_id = e.programme_id and c.ref = e.ref)
                        order by ref desc limit 200""")
                .param("programme", programmeId)
                .query(EvidenceItem.class)
                .list();
    }

    private void store(String hash, byte[] content) {
        boolean kept = jdbc.sql("select count(*) from stored_file where hash = :hash")
                        .param("hash", hash)
                        .query(Long.class)
                        .single()
                > 0;
        if (!kept) {
            jdbc.sql("insert into stored_file (hash, size_bytes, content) values (:hash, :size, :content)")
                    .param("hash", hash)
                    .param("size", content.length)
                    .param("content", content)
                    .update();
        }
    }

    private EvidenceItem insert(NewFile file, String hash) {
        long number = jdbc.sql("select count(*) from evidence_item where programme_id = :programme")
                .param("programme", file.programmeId())
                .query(Long.class)
                .single();
        EvidenceItem item = new EvidenceItem(
                file.programmeId(),
                file.clientId(),
                "EV-%04d".formatted(number + 1),
                file.title().isBlank() ? file.fileName() : file.title(),
                file.fileName(),
                file.mediaType(),
                hash,
                file.content().length,
                file.addedBy(),
                OffsetDateTime.now(clock),
                file.validTo());
        jdbc.sql("""
                        insert into evidence_item
                            (programme_id, client_id, ref, title, file_name, media_type, hash, size_bytes, added_by,
                             added, valid_to)
                        values (:programmeId, :clientId, :ref, :title, :fileName, :mediaType, :hash, :sizeBytes,
                             :addedBy, :added, :validTo)
                        """).paramSource(item).update();
        return item;
    }

    /** A file as it comes in. */
    public record NewFile(
            String programmeId,
            String clientId,
            String title,
            String fileName,
            String mediaType,
            byte[] content,
            String addedBy,
            @Nullable LocalDate validTo) {

        /** The same, with a name and a type that can be relied on. */
        private NewFile checked() {
            if (title.length() > LONGEST_TITLE) {
                throw Problem.Refused.because("title", "Use up to %d characters.".formatted(LONGEST_TITLE));
            }
            FileName name = FileName.of(fileName);
            FileKind kind = FileCheck.kind(name, content);
            return new NewFile(programmeId, clientId, title, name.text(), kind.mediaType(), content, addedBy, validTo);
        }
    }
}
