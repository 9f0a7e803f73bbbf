package io.pathway42.risk;

import io.pathway42.register.Column;
import io.pathway42.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers of this module. */
@Configuration(proxyBeanMethods = false)
class RiskRegisters {

    @Bean
    Register risksRegister() {
        return new Register(
                "risks",
                "Risks",
                "risk",
                Column.text("source", "Source and event"),
                Column.text("system", "System"),
                Column.text("owner", "Owner"),
                Column.number("rating", "Rating"),
                Column.chip("treatment", "Treatment"),
                Column.number("residual_rating", "Residual rating"),
                Column.date("due", "Due"),
                Column.chip("kind", "Kind"),
                Column.text("consequence", "Consequence"),
                Column.number("likelihood", "Likelihood"),
                Column.number("impact", "Impact"),
                Column.list("controls", "Controls"),
                Column.chip("authority", "Accepted by whom"),
                Column.text("accepted_by", "Accepted by"),
                Column.date("accepted_on", "Accepted on"),
                Column.date("accepted_until", "Accepted until"));
    }

    @Bean
    Register soaRegister() {
        return new Register(
                "soa",
                "Statement of Applicability",
                "soa_line",
                Column.text("title", "Control"),
                Column.flag("applicable", "Applies"),
                Column.chip("status", "Status"),
                Column.text("reason", "Reason"),
                Column.text("owner", "Owner"),
                Column.number("version", "Version"),
                Column.date("changed_on", "Changed on"),
                Column.chip("source", "Source"),
                Column.text("evidence", "Evidence"));
    }
}
