package io.pathway42.web;

import io.pathway42.web.IsolationWalkTests.Expected;
import io.pathway42.web.IsolationWalkTests.Who;
import java.util.LinkedHashMap;
import java.util.Map;

/** For each address of the product, to whom it opens. */
enum Doors {
    /** To all, before they sign in. */
    OPEN,
    /** To whoever has signed in, with what is theirs or everybody's. */
    OWN,
    /** The same, but not to people of a certification body. */
    OWN_WORK,
    /** To those of the programme; people of a certification body stay outside. */
    PROGRAMME,
    /** To those of the programme, and to people of a certification body for reading. */
    AUDIT_ROOM,
    /** To some roles of a programme: what others of other programmes see there is their own. */
    AUDIT_LOG,
    /** To consultants and operators. */
    CONSULTANTS,
    /** To operators. */
    OPERATORS,
    UNKNOWN;

    static final Map<String, Doors> ALL = new LinkedHashMap<>();

    static {
        OPEN.are(
                "GET /actuator/health",
                "GET /actuator/health/**",
                "GET /error",
                "GET /sign-in",
                "GET /sign-in/code",
                "GET /setup",
                "POST /setup",
                "GET /calendar/{token}.ics",
                "GET /unsubscribe/{token}",
                "POST /unsubscribe/{token}",
                "GET /new-password",
                "POST /new-password");
        OWN.are(
                "GET /keyboard",
                "GET /settings/notifications",
                "POST /settings/notifications",
                "POST /settings/notifications/calendar",
                "POST /settings/notifications/calendar/revoke",
                "GET /api/v1/me/notifications",
                "POST /api/v1/me/notifications/read",
                "POST /api/v1/me/notifications/{id}/read",
                "GET /",
                "GET /work",
                "GET /switch",
                "GET /audit-room",
                "GET /account",
                "GET /account/password",
                "POST /account/password",
                "POST /account/sign-out-everywhere",
                "POST /account/sessions/{id}/end",
                "POST /account/sessions/end-others",
                "GET /account/second-factor",
                "POST /account/second-factor",
                "POST /account/second-factor/recovery-codes",
                "POST /account/second-factor/off",
                "GET /settings",
                "POST /settings/absences",
                "POST /settings/absences/{id}/cancel",
                "GET /api/v1/me/absences",
                "POST /api/v1/me/absences",
                "DELETE /api/v1/me/absences/{id}",
                "GET /settings/tokens",
                "POST /settings/tokens",
                "POST /settings/tokens/{id}/revoke",
                "GET /v3/api-docs",
                "GET /v3/api-docs.yaml",
                "GET /api/v1/me",
                "GET /api/v1/me/tokens",
                "POST /api/v1/me/tokens",
                "DELETE /api/v1/me/tokens/{id}",
                "GET /api/v1/me/sessions",
                "DELETE /api/v1/me/sessions",
                "DELETE /api/v1/me/sessions/{id}",
                "GET /api/v1/catalogue");
        OWN_WORK.are(
                "GET /search",
                "GET /notifications",
                "POST /notifications/read",
                "POST /notifications/{id}",
                "GET /programmes",
                "GET /api/v1/programmes",
                "GET /api/v1/tasks",
                "GET /api/v1/rehearsal/clock",
                "POST /api/v1/rehearsal/clock");
        PROGRAMME.are(
                "GET /programmes/{programmeId}/webhooks",
                "POST /programmes/{programmeId}/webhooks",
                "POST /programmes/{programmeId}/webhooks/{id}/remove",
                "POST /programmes/{programmeId}/webhooks/{id}/deliveries/{delivery}/redeliver",
                "GET /api/v1/programmes/{programmeId}/webhooks",
                "POST /api/v1/programmes/{programmeId}/webhooks",
                "DELETE /api/v1/programmes/{programmeId}/webhooks/{id}",
                "GET /api/v1/programmes/{programmeId}/webhooks/{id}/deliveries",
                "POST /api/v1/programmes/{programmeId}/webhooks/{id}/deliveries/{delivery}/redeliver",
                "GET /programmes/{programmeId}/steps",
                "POST /programmes/{programmeId}/steps/{job}/retry",
                "GET /programmes/{programmeId}/diagram",
                "GET /api/v1/programmes/{programme}/diagram",
                "GET /api/v1/programmes/{programme}/diagram/{process}/{version}",
                "POST /api/v1/programmes/{programme}/steps/{job}/retry",
                "POST /programmes/{programmeId}/events",
                "GET /api/v1/programmes/{programme}/{register}.csv",
                "GET /api/v1/programmes/{programme}/{register}.xlsx",
                "POST /programmes/{programmeId}/nudges",
                "GET /programmes/{programmeId}/people",
                "POST /programmes/{programmeId}/people",
                "GET /programmes/{programmeId}/people/new",
                "GET /programmes/{programmeId}/people/{ref}",
                "POST /programmes/{programmeId}/people/{ref}",
                "POST /programmes/{programmeId}/people/{ref}/roles",
                "POST /programmes/{programmeId}/people/{ref}/roles/{role}/take",
                "POST /programmes/{programmeId}/people/{ref}/handover",
                "POST /programmes/{programmeId}/people/{ref}/systems",
                "POST /programmes/{programmeId}/people/{ref}/absences",
                "POST /programmes/{programmeId}/people/{ref}/absences/{id}/cancel",
                "POST /programmes/{programmeId}/people/{ref}/deactivate",
                "GET /programmes/{programmeId}/invitations",
                "POST /programmes/{programmeId}/invitations",
                "POST /programmes/{programmeId}/invitations/{person}",
                "GET /api/v1/programmes/{programme}/invitations",
                "POST /api/v1/programmes/{programme}/invitations",
                "PUT /api/v1/programmes/{programme}/invitations/{person}",
                "GET /api/v1/programmes/{id}",
                "GET /api/v1/programmes/{id}/phases",
                "GET /api/v1/programmes/{id}/forecast",
                "GET /api/v1/programmes/{programme}/next-cycle.xlsx",
                "GET /api/v1/programmes/{programme}/steps",
                "POST /api/v1/programmes/{id}/events",
                "GET /api/v1/programmes/{programmeId}/people/{ref}/absences",
                "POST /api/v1/programmes/{programmeId}/people/{ref}/absences",
                "DELETE /api/v1/programmes/{programmeId}/people/{ref}/absences/{id}",
                "POST /api/v1/programmes/{programmeId}/people",
                "PATCH /api/v1/programmes/{programmeId}/people/{ref}",
                "DELETE /api/v1/programmes/{programmeId}/people/{ref}",
                "PUT /api/v1/programmes/{programmeId}/people/{ref}/roles/{role}",
                "DELETE /api/v1/programmes/{programmeId}/people/{ref}/roles/{role}",
                "PUT /api/v1/programmes/{programmeId}/ai-systems/{ref}/owner",
                "GET /work/tasks/{id}",
                "GET /work/tasks/{id}/done",
                "POST /work/tasks/{id}/claim",
                "POST /work/tasks/{id}/release",
                "POST /work/tasks/{id}/assign",
                "POST /work/tasks/{id}/comments",
                "GET /work/tasks/{id}/evidence/{ref}",
                "POST /work/tasks/{id}/evidence (file)",
                "POST /work/tasks/{id}/evidence/reuse",
                "GET /api/v1/tasks/{id}",
                "GET /api/v1/tasks/{id}/form",
                "GET /api/v1/tasks/{id}/model",
                "GET /api/v1/tasks/{id}/next",
                "PUT /api/v1/tasks/{id}/draft",
                "POST /api/v1/tasks/{id}/claim",
                "POST /api/v1/tasks/{id}/release",
                "POST /api/v1/tasks/{id}/assign",
                "POST /api/v1/tasks/{id}/nudge",
                "POST /api/v1/tasks/{id}/complete",
                "POST /api/v1/tasks/{id}/comments",
                "POST /api/v1/tasks/{id}/evidence",
                "POST /api/v1/tasks/{id}/evidence (file)");
        AUDIT_ROOM.are(
                "GET /programmes/{programmeId}",
                "GET /programmes/{programmeId}/audit-room",
                "GET /programmes/{programmeId}/audit-room/records/{seq}",
                "GET /programmes/{programmeId}/records",
                "GET /programmes/{programmeId}/records/verify",
                "GET /programmes/{programmeId}/registers/{registerId}",
                "GET /programmes/{programmeId}/registers/{registerId}/{ref}",
                "GET /programmes/{programmeId}/soa",
                "GET /api/v1/programmes/{programme}/records",
                "GET /api/v1/programmes/{programme}/records/verify",
                "GET /api/v1/programmes/{programme}/{register}",
                "GET /api/v1/programmes/{programme}/{register}/{ref}",
                "GET /api/v1/programmes/{programmeId}/people",
                "GET /api/v1/programmes/{programmeId}/people/{ref}",
                "GET /api/v1/programmes/{programme}/evidence/{ref}/content",
                "GET /api/v1/programmes/{programme}/soa/versions",
                "GET /api/v1/programmes/{programme}/soa/versions/{version}");
        AUDIT_LOG.are(
                "GET /audit-log",
                "GET /api/v1/audit-log",
                "GET /api/v1/audit-log/export.csv",
                "GET /api/v1/audit-log/verify");
        CONSULTANTS.are(
                "GET /portfolio",
                "POST /portfolio/views",
                "POST /portfolio/views/remove",
                "GET /portfolio/bottlenecks",
                "GET /portfolio/workload",
                "GET /portfolio/calendar",
                "GET /api/v1/portfolio",
                "GET /api/v1/portfolio/bottlenecks",
                "GET /api/v1/portfolio/workload",
                "GET /api/v1/portfolio/calendar",
                "GET /programmes/new",
                "POST /programmes/new (file)",
                "POST /programmes/new/copy",
                "GET /programmes/new/template.xlsx",
                "GET /programmes/new/{intake}",
                "POST /programmes/new/{intake} (file)",
                "GET /programmes/new/{intake}/workbook.xlsx",
                "POST /programmes/new/{intake}/discard",
                "GET /programmes/new/{intake}/plan",
                "POST /programmes/new/{intake}/plan",
                "POST /api/v1/programmes",
                "GET /api/v1/programmes/template.xlsx");
        OPERATORS.are(
                "GET /administration/deliveries",
                "POST /administration/deliveries/test",
                "POST /administration/deliveries/mails/{id}/again",
                "POST /administration/deliveries/webhooks/{id}/again",
                "GET /administration/people",
                "POST /administration/people",
                "GET /administration/people/new",
                "GET /administration/people/{person}",
                "POST /administration/people/{person}/clients",
                "POST /administration/people/{person}/clients/{client}/withdraw",
                "POST /administration/people/{person}/one-time-code",
                "POST /administration/people/{person}/second-factor/reset",
                "POST /administration/people/{person}/sessions/end",
                "POST /administration/people/{person}/deactivate",
                "POST /administration/people/{person}/admit",
                "GET /api/v1/people",
                "POST /api/v1/people",
                "GET /api/v1/people/{person}",
                "DELETE /api/v1/people/{person}",
                "PUT /api/v1/people/{person}/clients/{client}",
                "DELETE /api/v1/people/{person}/clients/{client}",
                "POST /api/v1/people/{person}/one-time-code",
                "DELETE /api/v1/people/{person}/second-factor",
                "DELETE /api/v1/people/{person}/sessions",
                "GET /actuator/info",
                "GET /actuator/metrics",
                "GET /actuator/metrics/{requiredMetricName}");
    }

    private void are(String... addresses) {
        for (String address : addresses) {
            ALL.put(address, this);
        }
    }

    boolean ofAProgramme() {
        return this == PROGRAMME || this == AUDIT_ROOM;
    }

    Expected expects(Who who, boolean reading) {
        if (this == OPEN) {
            return Expected.OWN_ONLY;
        }
        return switch (who) {
            case NOBODY -> Expected.NOT_SIGNED_IN;
            case EXPIRED -> Expected.ENDED;
            case STRANGER, OTHER_CONSULTANT, ROLELESS -> outside(who);
            case AUDITOR -> auditor(reading);
        };
    }

    private Expected outside(Who who) {
        return switch (this) {
            case PROGRAMME, AUDIT_ROOM -> Expected.NOT_THERE;
            case CONSULTANTS -> who == Who.OTHER_CONSULTANT ? Expected.OWN_ONLY : Expected.NOT_ALLOWED;
            case AUDIT_LOG -> who == Who.STRANGER ? Expected.OWN_ONLY : Expected.NOT_ALLOWED;
            case OPERATORS -> Expected.NOT_ALLOWED;
            default -> Expected.OWN_ONLY;
        };
    }

    private Expected auditor(boolean reading) {
        return switch (this) {
            case OWN -> Expected.OWN_ONLY;
            case AUDIT_ROOM -> reading ? Expected.READS : Expected.NOT_ALLOWED;
            default -> Expected.NOT_ALLOWED;
        };
    }
}
