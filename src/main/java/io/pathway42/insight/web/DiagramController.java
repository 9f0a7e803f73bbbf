package io.pathway42.insight.web;

import io.pathway42.insight.Diagram;
import io.pathway42.insight.Diagrams;
import io.pathway42.language.Translated;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DiagramController {

    private final Diagrams diagrams;
    private final Translated translated;

    DiagramController(Diagrams diagrams, Translated translated) {
        this.diagrams = diagrams;
        this.translated = translated;
    }

    @GetMapping("/api/v1/programmes/{programme}/diagram")
    Diagram diagram(
            @PathVariable String programme,
            @RequestParam(defaultValue = Diagrams.PATHWAY) String process,
            @RequestParam(required = false) @Nullable String instance,
            @RequestParam(required = false) @Nullable String subject) {
        return diagrams.of(programme, process, instance, subject);
    }

    /** A version of a model never changes, so a browser asks for it once in a session and language. */
    @GetMapping(
            value = "/api/v1/programmes/{programme}/diagram/{process}/{version}",
            produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> model(
            @PathVariable String programme, @PathVariable String process, @PathVariable int version) {
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .varyBy(HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE)
                .body(translated.model(diagrams.model(programme, process, version)));
    }
}
