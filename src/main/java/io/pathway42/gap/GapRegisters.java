package io.pathway42.gap;

import io.pathway42.register.Column;
import io.pathway42.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers that the gap analysis shows. */
@Configuration(proxyBeanMethods = false)
class GapRegisters {

    @Bean
    Register requirementRegister() {
        return new Register(
                "requirements",
                "Requirements",
                "requirement_status",
                Column.text("title", "Requirement"),
                Column.chip("accountable_role", "Accountable"),
                Column.number("start_score", "At start"),
                Column.number("agreed_score", "Agreed"),
                Column.number("score", "Score"),
                Column.flag("applicable", "Applicable"),
                Column.date("record_on", "First record"),
                Column.chip("kind", "Kind"),
                Column.number("answered_score", "Answered"),
                Column.text("not_applicable_reason", "Why not applicable"),
                Column.text("note", "Note"),
                Column.text("evidence", "Evidence"),
                Column.text("review_comment", "Review"),
                Column.text("reviewed_by", "Reviewed by"),
                Column.date("reviewed_on", "Reviewed on"),
                Column.date("rescored_on", "Scored anew on"));
    }

    @Bean
    Register gapRegister() {
        return new Register(
                "gaps",
                "Gaps",
                "gap",
                Column.text("title", "Requirement"),
                Column.chip("severity", "Severity"),
                Column.number("score", "Score"),
                Column.text("statement", "What is missing"),
                Column.date("stated_on", "Stated on"));
    }

    @Bean
    Register backlogRegister() {
        return new Register(
                "backlog",
                "Backlog",
                "backlog_item",
                Column.text("title", "Item"),
                Column.list("refs", "Requirements"),
                Column.text("owner", "Owner"),
                Column.number("agreed_priority", "Priority"),
                Column.date("due", "Due"),
                Column.chip("status", "Status"),
                Column.flag("quick_win", "Quick win"),
                Column.number("computed_priority", "Proposed priority"),
                Column.text("priority_because", "Why proposed"),
                Column.number("effort_days", "Days"),
                Column.chip("source", "Came from"),
                Column.text("depends_on", "Depends on"),
                Column.text("outcome", "Result"),
                Column.text("trial_system", "Tried on"),
                Column.date("released_on", "Released on"),
                Column.text("record", "First record"),
                Column.date("record_on", "Record of"),
                Column.date("closed_on", "Closed on"));
    }
}
