package io.pathway42.programme.web;

import io.pathway42.programme.Conflict;
import io.pathway42.programme.DefinitionFile;
import io.pathway42.programme.DefinitionFile.Format;
import io.pathway42.programme.Intake;
import io.pathway42.programme.Phases.PlannedPhase;
import io.pathway42.programme.SetUps;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProgrammeIntakeController {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Beyond this nobody is listened to until the end just to be told that it is too much. */
    private static final long PATIENCE = 64L * 1024 * 1024;

    private final Intake intake;
    private final SetUps setUps;

    ProgrammeIntakeController(Intake intake, SetUps setUps) {
        this.intake = intake;
        this.setUps = setUps;
    }

    @PostMapping(
            path = "/api/v1/programmes",
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                "application/yaml",
                "application/x-yaml",
                "text/yaml",
                "text/x-yaml",
                MediaType.TEXT_PLAIN_VALUE,
                WORKBOOK
            })
    ResponseEntity<?> open(@RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request)
            throws IOException {
        DefinitionFile file = new DefinitionFile(body(request), format(request.getContentType()));
        if (dryRun) {
            Intake.Plan plan = intake.check(file);
            return ResponseEntity.ok(new Checked(plan.id(), plan.clientId(), plan.phases(), plan.conflicts()));
        }
        Intake.Plan opened = intake.open(file);
        return ResponseEntity.created(URI.create("/api/v1/programmes/" + opened.id()))
                .body(new Opened(opened.id(), opened.clientId()));
    }

    /** Empty, or filled in with how a programme is set up and nothing of its client. */
    @GetMapping(path = "/api/v1/programmes/template.xlsx", produces = WORKBOOK)
    ResponseEntity<byte[]> template(@RequestParam(defaultValue = "") String like) {
        return Downloads.workbook(
                "pathway42-set-up.xlsx", like.isEmpty() ? setUps.template() : setUps.nextClient(like));
    }

    /** The client as it is now, to begin its next cycle with. */
    @GetMapping(path = "/api/v1/programmes/{programme}/next-cycle.xlsx", produces = WORKBOOK)
    ResponseEntity<byte[]> nextCycle(@PathVariable String programme) {
        return Downloads.workbook(programme + "-next-cycle.xlsx", setUps.nextCycle(programme));
    }

    private static Format format(String contentType) {
        MediaType type = MediaType.parseMediaType(contentType);
        if (type.isCompatibleWith(MediaType.parseMediaType(WORKBOOK))) {
            return Format.WORKBOOK;
        }
        return type.isCompatibleWith(MediaType.APPLICATION_JSON) ? Format.JSON : Format.YAML;
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        try (InputStream body = request.getInputStream()) {
            byte[] text = body.readNBytes(Intake.LONGEST + 1);
            if (text.length > Intake.LONGEST) {
                body.skip(PATIENCE);
            }
            return text;
        }
    }

    record Opened(String id, String clientId) {}

    /** What would be opened, with the dates of its phases and who stands on both sides of a check. */
    record Checked(String id, String clientId, List<PlannedPhase> plan, List<Conflict> conflicts) {}
}
