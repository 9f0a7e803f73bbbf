package io.pathway42.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pathway42.programme.CarriedOver;
import org.springframework.stereotype.Component;

/** The certificate that a programme won, among those that the client holds when its next cycle begins. */
@Component
class CarriedCertificates implements CarriedOver {

    private final Certificates certificates;

    CarriedCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public void into(String programmeId, ObjectNode definition, LocalNames names) {
        certificates.all(programmeId).stream()
                .filter(Certificate::valid)
                .forEach(certificate -> definition
                        .withArrayProperty("existing_certificates")
                        .addObject()
                        .put("standard", "ISO/IEC 42001:2023")
                        .put("certification_body", certificate.body())
                        .put("certificate_no", certificate.number())
                        .put("valid_to", certificate.expires().toString()));
    }
}
