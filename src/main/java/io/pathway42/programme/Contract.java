package io.pathway42.programme;

import com.fasterxml.jackson.databind.JsonNode;
import io.pathway42.programme.CertificationBodies.CertificationBody;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Takes a certification body's offer out of a definition. Without one, the standard terms hold. */
@Component
class Contract {

    private final CertificationBodies bodies;

    Contract(CertificationBodies bodies) {
        this.bodies = bodies;
    }

    void takeOver(Definition definition, String programmeId) {
        JsonNode offer = definition.root().path("certification_body_offer");
        if (!offer.isObject()) {
            return;
        }
        JsonNode days = offer.path("audit_days");
        bodies.contracted(
                programmeId,
                definition.clientId(),
                new CertificationBody(
                        offer.path("cb").asText(),
                        offer.path("accreditation").asText(""),
                        number(days, "stage1"),
                        number(days, "stage2"),
                        number(days, "surveillance"),
                        number(days, "recertification")));
        offer.path("timers")
                .properties()
                .forEach(timer -> bodies.agreed(
                        programmeId,
                        definition.clientId(),
                        timer.getKey(),
                        timer.getValue().asText()));
    }

    private static BigDecimal number(JsonNode days, String audit) {
        return days.path(audit).isNumber() ? days.path(audit).decimalValue() : BigDecimal.ZERO;
    }
}
