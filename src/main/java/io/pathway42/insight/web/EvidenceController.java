package io.pathway42.insight.web;

import io.pathway42.evidence.EvidenceItem;
import io.pathway42.evidence.EvidenceItems;
import io.pathway42.identity.Access;
import io.pathway42.work.Recorded;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EvidenceController {

    private final EvidenceItems evidence;
    private final Access access;
    private final Recorded recorded;

    EvidenceController(EvidenceItems evidence, Access access, Recorded recorded) {
        this.recorded = recorded;
        this.evidence = evidence;
        this.access = access;
    }

    /** Always a download: what somebody uploaded is never shown as a page of ours. */
    @GetMapping("/api/v1/programmes/{programme}/evidence/{ref}/content")
    ResponseEntity<byte[]> content(@PathVariable String programme, @PathVariable String ref) {
        access.programme(programme);
        EvidenceItem item = evidence.get(programme, ref);
        recorded.evidence(item);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(item.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .eTag(item.hash())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(evidence.content(item));
    }
}
