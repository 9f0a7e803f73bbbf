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
                Column.text("system", "System"),
                Column.chip("kind", "Kind"),
                Column.text("source", "Source and event"),
                Column.text("consequence", "Consequence"),
                Column.text("owner", "Owner"),
                Column.number("likelihood", "Likelihood"),
                Column.number("impact", "Impact"),
                Column.number("rating", "Rating"),
                Column.chip("treatment", "Treatment"),
                Column.list("controls", "Controls"),
                Column.date("due", "Due"),
                Column.number("residual_rating", "Residual rating"),
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
                Column.text("reason", "Reason"),
                Column.chip("source", "Source"),
                Column.chip("status", "Status"),
                Column.text("owner", "Owner"),
                Column.text("evidence", "Evidence"),
                Column.number("version", "Version"),
                Column.date("changed_on", "Changed on"));
    }
}
