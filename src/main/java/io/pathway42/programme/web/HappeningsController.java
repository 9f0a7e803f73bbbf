package io.pathway42.programme.web;

import io.pathway42.programme.Happenings;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HappeningsController {

    private final Happenings happenings;

    HappeningsController(Happenings happenings) {
        this.happenings = happenings;
    }

    @PostMapping("/api/v1/programmes/{id}/events")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void happened(@PathVariable String id, @RequestBody Happening happening) {
        happenings.happened(
                id,
                happening.type() == null ? "" : happening.type(),
                happening.subject(),
                happening.data() == null ? Map.of() : happening.data());
    }

    /**
     * @param type what happened: {@code stage-1-report}, {@code suspend}
     * @param subject what it is about, for types that may come for several
     * @param data fields by type
     */
    record Happening(
            @Nullable String type,
            @Nullable String subject,
            @Nullable Map<String, Object> data) {}
}
