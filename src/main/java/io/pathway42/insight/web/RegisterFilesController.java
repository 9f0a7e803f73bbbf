package io.pathway42.insight.web;

import io.pathway42.evidence.AuditAction;
import io.pathway42.evidence.AuditEntry;
import io.pathway42.evidence.AuditLog;
import io.pathway42.identity.Access;
import io.pathway42.register.Register;
import io.pathway42.register.Registers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whole registers as files for a spreadsheet. Who takes one is kept in the audit log. */
@RestController
@RequestMapping("/api/v1/programmes/{programme}")
class RegisterFilesController {

    private static final int AT_ONCE = 500;
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Registers registers;
    private final Access access;
    private final AuditLog log;

    RegisterFilesController(Registers registers, Access access, AuditLog log) {
        this.registers = registers;
        this.access = access;
        this.log = log;
    }

    @GetMapping(path = "/{register}.csv", produces = CSV)
    ResponseEntity<byte[]> csv(@PathVariable String programme, @PathVariable String register) {
        return file(programme, register, "csv", CSV);
    }

    @GetMapping(path = "/{register}.xlsx", produces = XLSX)
    ResponseEntity<byte[]> xlsx(@PathVariable String programme, @PathVariable String register) {
        return file(programme, register, "xlsx", XLSX);
    }

    private ResponseEntity<byte[]> file(String programme, String id, String ending, String type) {
        String client = access.programme(programme);
        Register register = registers.get(id);
        List<Map<String, Object>> rows = rows(programme, id);
        RegisterSheet sheet = new RegisterSheet(register, rows);
        byte[] content = ending.equals("csv") ? sheet.csv().getBytes(StandardCharsets.UTF_8) : sheet.xlsx();
        String name = "%s-%s.%s".formatted(programme, id, ending);
        log.write(AuditEntry.of(AuditAction.EXPORT)
                .programme(programme, client)
                .about(name)
                .saying(rows.size() + " entries"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    private List<Map<String, Object>> rows(String programme, String id) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String after = null;
        do {
            Registers.Page page = registers.page(programme, id, AT_ONCE, after);
            rows.addAll(page.items());
            after = page.next();
        } while (after != null);
        return rows;
    }
}
