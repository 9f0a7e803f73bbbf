package io.pathway42.programme.web;

import io.pathway42.programme.Conflict;
import io.pathway42.programme.Intake;
import io.pathway42.programme.Phases.PlannedPhase;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProgrammeIntakeController {

    /** Beyond this nobody is listened to until the end just to be told that it is too much. */
    private static final long PATIENCE = 64L * 1024 * 1024;

    private final Intake intake;

    ProgrammeIntakeController(Intake intake) {
        this.intake = intake;
    }

    @PostMapping(
            path = "/api/v1/programmes",
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                "application/yaml",
                "application/x-yaml",
                "text/yaml",
                "text/x-yaml",
                MediaType.TEXT_PLAIN_VALUE
            })
    ResponseEntity<?> open(@RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request)
            throws IOException {
        boolean json = MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(request.getContentType()));
        byte[] text = body(request);
        if (dryRun) {
            Intake.Plan plan = intake.check(text, json);
            return ResponseEntity.ok(new Checked(plan.id(), plan.clientId(), plan.phases(), plan.conflicts()));
        }
        Intake.Plan opened = intake.open(text, json);
        return ResponseEntity.created(URI.create("/api/v1/programmes/" + opened.id()))
                .body(new Opened(opened.id(), opened.clientId()));
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        try (InputStream body = request.getInputStream()) {
            byte[] text = body.readNBytes(Intake.LONGEST_TEXT + 1);
            if (text.length > Intake.LONGEST_TEXT) {
                body.skip(PATIENCE);
            }
            return text;
        }
    }

    record Opened(String id, String clientId) {}

    /** What would be opened, with the dates of its phases and who stands on both sides of a check. */
    record Checked(String id, String clientId, List<PlannedPhase> plan, List<Conflict> conflicts) {}
}
