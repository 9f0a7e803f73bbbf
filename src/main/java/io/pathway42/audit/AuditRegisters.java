package io.pathway42.audit;

import static io.pathway42.register.Column.chip;
import static io.pathway42.register.Column.date;
import static io.pathway42.register.Column.flag;
import static io.pathway42.register.Column.list;
import static io.pathway42.register.Column.number;
import static io.pathway42.register.Column.text;

import io.pathway42.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers of this module. */
@Configuration(proxyBeanMethods = false)
class AuditRegisters {

    @Bean
    Register findingsRegister() {
        return new Register(
                "findings",
                "Findings",
                "finding",
                text("text", "Finding"),
                chip("grade", "Grade"),
                chip("status", "Status"),
                list("refs", "Requirements"),
                text("owner", "Owner"),
                date("answer_due", "Answer due"),
                flag("late", "Late"),
                text("source", "Source"),
                text("audit", "Audit"),
                date("raised_on", "Raised"),
                date("limit_on", "Last date"),
                text("cause", "Root cause"),
                text("action", "Action"),
                text("combined_with", "Combined with"),
                date("closed_on", "Closed"));
    }

    @Bean
    Register auditsRegister() {
        return new Register(
                        "audits",
                        "Audits",
                        "audit",
                        chip("kind", "Kind"),
                        chip("status", "Status"),
                        date("start_on", "From"),
                        date("end_on", "To"),
                        text("conclusion", "Conclusion"),
                        list("auditors", "Auditors"),
                        text("team_leader", "Team leader"),
                        list("systems", "Sampled systems"),
                        date("reported_on", "Reported"))
                .calledBy("kind");
    }

    @Bean
    Register reviewsRegister() {
        return new Register(
                        "reviews",
                        "Management reviews",
                        "management_review",
                        chip("status", "Status"),
                        date("held_on", "Held"),
                        list("present", "Present"),
                        text("suitable", "Suitable"),
                        text("adequate", "Adequate"),
                        text("effective", "Effective"),
                        text("document_number", "Minutes"),
                        date("signed_on", "Signed"),
                        chip("decision", "Decision"))
                .calledBy("document_number");
    }

    @Bean
    Register certificatesRegister() {
        return new Register(
                "certificates",
                "Certificates",
                "certificate",
                text("number", "Number"),
                chip("status", "Status"),
                text("body", "Certification body"),
                text("scope", "Scope"),
                date("issued", "Issued"),
                date("expires", "Expires"),
                text("verify_at", "Where to verify"),
                text("accreditation", "Accreditation"),
                text("sites", "Sites"),
                number("surveillances", "Surveillances passed"));
    }
}
