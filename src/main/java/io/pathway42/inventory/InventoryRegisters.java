package io.pathway42.inventory;

import io.pathway42.register.Column;
import io.pathway42.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers that the inventory shows. */
@Configuration(proxyBeanMethods = false)
class InventoryRegisters {

    @Bean
    Register aiSystemRegister() {
        return new Register(
                "ai-systems",
                "AI systems",
                "ai_system",
                Column.text("name", "Name"),
                Column.text("owner", "Owner"),
                Column.chip("status", "Status"),
                Column.chip("act_class", "EU AI Act class"),
                Column.chip("aiia_route", "Assessment route"),
                Column.chip("aiia_status", "Assessment"),
                Column.flag("in_scope", "In scope"),
                Column.text("purpose", "Purpose"),
                Column.text("unit", "Unit"),
                Column.chip("origin", "Origin"),
                Column.chip("iso_role", "AI role"),
                Column.chip("act_role", "Role under the EU AI Act"),
                Column.text("act_basis", "Basis"),
                Column.text("act_because", "Why this class"),
                Column.text("act_proposed_by", "Proposed by"),
                Column.text("act_reviewed_by", "Reviewed by"),
                Column.date("act_decided_on", "Classified on"),
                Column.text("aiia_because", "Why this route"),
                Column.chip("aiia_level", "Impact"),
                Column.date("aiia_on", "Assessed on"),
                Column.date("aiia_next", "Next review"),
                Column.chip("criticality", "Criticality"),
                Column.flag("shadow", "Shadow use"),
                Column.chip("shadow_verdict", "Verdict"),
                Column.date("shadow_verdict_due", "Verdict in force by"),
                Column.flag("personal_data", "Personal data"),
                Column.list("affected", "Affected"),
                Column.chip("autonomy", "Influence on decisions"),
                Column.number("users", "Users"),
                Column.list("suppliers", "Suppliers"),
                Column.list("models", "Models"),
                Column.text("oversight_person", "Oversight"),
                Column.text("discovered_by", "Found through"),
                Column.list("issues", "Open issues"),
                Column.date("stopped_on", "Stopped on"),
                Column.date("confirmed_on", "Confirmed on"));
    }

    @Bean
    Register supplierRegister() {
        return new Register(
                "suppliers",
                "Suppliers",
                "supplier",
                Column.text("name", "Name"),
                Column.text("service", "Supplies"),
                Column.chip("criticality", "Criticality"),
                Column.chip("dpa", "Data processing agreement"),
                Column.chip("due_diligence", "AI due diligence"),
                Column.chip("iso42001", "ISO/IEC 42001"),
                Column.date("checked_on", "Checked on"),
                Column.text("region", "Region"),
                Column.text("contract", "Contract"),
                Column.chip("iso27001", "ISO/IEC 27001"),
                Column.number("change_notice_days", "Notice of change, days"));
    }

    @Bean
    Register modelRegister() {
        return new Register(
                "models",
                "Models",
                "ai_model",
                Column.text("name", "Name"),
                Column.text("kind", "Kind"),
                Column.text("version", "Version"),
                Column.text("supplier", "Supplier"),
                Column.flag("third_party", "Third party"),
                Column.flag("version_pinned", "Version pinned"),
                Column.date("end_of_life", "Ends on"),
                Column.date("checked_on", "Checked on"));
    }
}
