package io.pathway42.notify.web;

import io.pathway42.notify.CalendarFeeds;
import io.pathway42.notify.CalendarFile;
import io.pathway42.problem.Problem;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The calendar that a secret address opens, without signing in. */
@RestController
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final CalendarFile file;

    CalendarController(CalendarFeeds feeds, CalendarFile file) {
        this.feeds = feeds;
        this.file = file;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token) {
        String person = feeds.holder(token)
                .orElseThrow(() -> new Problem.NotFound("no-such-calendar", "There is no such calendar."));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(file.of(person).getBytes(StandardCharsets.UTF_8));
    }
}
