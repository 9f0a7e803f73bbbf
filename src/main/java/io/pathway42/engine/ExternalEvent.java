package io.pathway42.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened outside, as handed in through the events call or its page.
 *
 * @param subject ref of what it is about, for instance a finding
 * @param data fields by type of event
 */
public record ExternalEvent(
        String programmeId,
        String clientId,
        String type,
        @Nullable String subject,
        Submission data,
        String person) {

    public Map<String, Object> fields() {
        return data.data();
    }
}
