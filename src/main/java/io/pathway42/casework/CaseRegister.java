package io.pathway42.casework;

import static io.pathway42.register.Column.chip;
import static io.pathway42.register.Column.date;
import static io.pathway42.register.Column.text;

import io.pathway42.identity.CurrentPerson;
import io.pathway42.register.Register;
import io.pathway42.register.RestrictedFields;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The register of complaints and concerns: what everybody may know, and the rest for who handles the case. */
@Configuration(proxyBeanMethods = false)
class CaseRegister {

    private static final String ID = "complaints";

    @Bean
    Register complaintsRegister() {
        return new Register(
                        ID,
                        "Complaints and concerns",
                        "casework_case",
                        chip("kind", "Kind"),
                        chip("status", "Status"),
                        chip("topic", "About"),
                        text("system", "AI system"),
                        date("received_on", "Received"),
                        date("acknowledged_on", "Acknowledged"),
                        date("answered_on", "Answered"),
                        chip("outcome", "Outcome"),
                        date("closed_on", "Closed"))
                .calledBy("kind");
    }

    /** Who reported a case and what they said, for who handles it. */
    @Component
    static class HandlersView implements RestrictedFields {

        private final Cases cases;
        private final Handlers handlers;
        private final CurrentPerson current;

        HandlersView(Cases cases, Handlers handlers, CurrentPerson current) {
            this.cases = cases;
            this.handlers = handlers;
            this.current = current;
        }

        @Override
        public String register() {
            return ID;
        }

        @Override
        public Map<String, Object> of(String programmeId, String ref) {
            if (!handlers.may(programmeId, ref, current.signIn())) {
                return Map.of();
            }
            Secret secret = cases.secret(programmeId, ref);
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("reporter", secret.reporter());
            fields.put("contact", secret.contact());
            fields.put("aboutPerson", secret.aboutPerson());
            fields.put("text", secret.text());
            return fields;
        }
    }
}
