package io.pathway42.insight.web;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.evidence.AuditTrail.Filter;
import io.pathway42.evidence.ChainCheck;
import io.pathway42.evidence.ChainKeeper;
import io.pathway42.evidence.LoggedEntry;
import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.insight.AuditLogView;
import io.pathway42.problem.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit log for programs, and whether it is whole. */
@RestController
@RequestMapping("/api/v1/audit-log")
class AuditLogController {

    private final AuditLogView view;
    private final AuditLog log;
    private final ChainKeeper chains;
    private final Access access;
    private final CurrentPerson current;

    AuditLogController(AuditLogView view, AuditLog log, ChainKeeper chains, Access access, CurrentPerson current) {
        this.view = view;
        this.log = log;
        this.chains = chains;
        this.access = access;
        this.current = current;
    }

    /** Newest first. */
    @GetMapping
    AuditLogView.Page page(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        return view.page(new Filter(person, action(action), programme, since, until), size, cursor);
    }

    /** The same as a file for a spreadsheet; that somebody took it is logged too. */
    @GetMapping(path = "/export.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> export(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until) {
        List<LoggedEntry> entries = view.all(new Filter(person, action(action), programme, since, until));
        for (String client : logged(programme)) {
            log.write(AuditEntry.of(AuditAction.EXPORT)
                    .client(client.isEmpty() ? null : client)
                    .about("audit-log.csv")
                    .saying(entries.size() + " entries"));
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("audit-log.csv")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(csv(entries));
    }

    /** Whether the log of each client that who asks may see is whole; an operator learns it of every chain. */
    @GetMapping("/verify")
    List<ChainView> verify() {
        if (current.get().operator()) {
            return chains.all().stream().map(ChainView::of).toList();
        }
        if (!view.allowed()) {
            throw new Problem.NotAllowed("audit-log-not-yours", "The audit log is not for you to verify.");
        }
        return view.clients().stream()
                .map(client -> ChainView.of(new ChainKeeper.Verified("audit-log/" + client, log.verify(client))))
                .toList();
    }

    private List<String> logged(@Nullable String programme) {
        if (programme != null && !programme.isBlank()) {
            return List.of(access.programme(programme));
        }
        return current.get().operator() ? List.of("") : view.clients();
    }

    private static @Nullable AuditAction action(@Nullable String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        return Arrays.stream(AuditAction.values())
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> Problem.Refused.because("action", "'%s' is not an action of the log.".formatted(id)));
    }

    private static String csv(List<LoggedEntry> entries) {
        Csv csv = new Csv()
                .line(List.of(
                        "at",
                        "chain",
                        "seq",
                        "action",
                        "person",
                        "client",
                        "programme",
                        "subject",
                        "detail",
                        "address",
                        "hash"));
        for (LoggedEntry entry : entries) {
            csv.line(Arrays.asList(
                    entry.at(),
                    entry.chain(),
                    entry.seq(),
                    entry.action(),
                    entry.person(),
                    entry.clientId(),
                    entry.programmeId(),
                    entry.subject(),
                    entry.detail(),
                    entry.address(),
                    entry.hash()));
        }
        return csv.toString();
    }

    /** A chain and what is wrong with it, if anything is. */
    record ChainView(String chain, boolean holds, int entries, String lastHash, List<ChainCheck.Break> breaks) {

        static ChainView of(ChainKeeper.Verified verified) {
            return new ChainView(
                    verified.chain(),
                    verified.check().holds(),
                    verified.check().records(),
                    verified.check().lastHash(),
                    verified.check().breaks());
        }
    }
}
