package io.pathway42.risk;

/**
 * What one version of the Statement of Applicability says of a control.
 *
 * @param owner sign-in name
 */
public record SoaVersionLine(
        String ref,
        String title,
        boolean applicable,
        String reason,
        String source,
        String status,
        String owner,
        String evidence) {

    static SoaVersionLine of(SoaLine line) {
        return new SoaVersionLine(
                line.ref(),
                line.title(),
                line.applicable(),
                line.reason(),
                line.source(),
                line.status(),
                line.owner(),
                line.evidence());
    }
}
