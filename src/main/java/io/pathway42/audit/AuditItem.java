package io.pathway42.audit;

import io.pathway42.register.Lines;
import java.util.List;

/**
 * A part of an internal audit.
 *
 * @param refs requirements and AI systems, one per line
 * @param auditor sign-in name of who audits it
 */
public record AuditItem(
        String programmeId,
        String clientId,
        String ref,
        String audit,
        String area,
        String refs,
        String auditor,
        String weight) {

    public List<String> about() {
        return Lines.split(refs);
    }
}
