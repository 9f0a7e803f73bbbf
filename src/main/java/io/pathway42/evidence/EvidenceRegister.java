package io.pathway42.evidence;

import static io.pathway42.register.Column.date;
import static io.pathway42.register.Column.number;
import static io.pathway42.register.Column.text;
import static io.pathway42.register.Column.time;

import io.pathway42.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EvidenceRegister {

    @Bean
    Register evidence() {
        return new Register(
                "evidence",
                "Evidence",
                "evidence_listed",
                text("title", "Title"),
                text("file_name", "File"),
                text("added_by", "Added by"),
                time("added", "Added"),
                date("valid_to", "Valid to"),
                text("media_type", "Type"),
                number("size_bytes", "Bytes"),
                text("hash", "SHA-256"));
    }
}
