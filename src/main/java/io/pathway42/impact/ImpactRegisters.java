package io.pathway42.impact;

import io.pathway42.register.Column;
import io.pathway42.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of this module. */
@Configuration(proxyBeanMethods = false)
class ImpactRegisters {

    @Bean
    Register impactAssessmentsRegister() {
        return new Register(
                        "impact-assessments",
                        "Impact assessments",
                        "impact_assessment",
                        Column.text("system", "System"),
                        Column.chip("state", "State"),
                        Column.chip("route", "Route"),
                        Column.chip("level", "Level"),
                        Column.text("assessor", "Assessor"),
                        Column.chip("decision", "Decision"),
                        Column.date("next_review", "Next review"),
                        Column.number("score", "Score"),
                        Column.text("because", "Why this level"),
                        Column.number("residual_score", "Residual score"),
                        Column.chip("legal_advice", "Legal advice"),
                        Column.text("decided_by", "Decided by"),
                        Column.date("decided_on", "Decided on"),
                        Column.number("rejections", "Rejections"),
                        Column.date("suspended_on", "Suspended on"))
                .calledBy("(select s.name from ai_system s where s.programme_id = impact_assessment.programme_id"
                        + " and s.ref = impact_assessment.system)");
    }
}
