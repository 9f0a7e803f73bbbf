package io.pathway42.audit;

/** The kinds of audit, as registers and process variables name them. */
public final class AuditKind {

    public static final String INTERNAL = "internal-audit";
    public static final String STAGE_1 = "stage-1";
    public static final String STAGE_2 = "stage-2";
    public static final String SURVEILLANCE = "surveillance";
    public static final String RECERTIFICATION = "recertification";

    private AuditKind() {}

    static String prefix(String kind) {
        return switch (kind) {
            case INTERNAL -> "IA-";
            case STAGE_1 -> "S1-";
            case STAGE_2 -> "S2-";
            case SURVEILLANCE -> "SV-";
            case RECERTIFICATION -> "RC-";
            default -> throw new IllegalArgumentException("There is no audit of the kind " + kind);
        };
    }

    static String title(String kind) {
        return switch (kind) {
            case INTERNAL -> "Internal audit";
            case STAGE_1 -> "Stage 1";
            case STAGE_2 -> "Stage 2";
            case SURVEILLANCE -> "Surveillance";
            case RECERTIFICATION -> "Recertification";
            default -> kind;
        };
    }
}
