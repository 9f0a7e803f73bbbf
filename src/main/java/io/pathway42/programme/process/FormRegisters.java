package io.pathway42.programme.process;

import static io.pathway42.register.Column.chip;
import static io.pathway42.register.Column.date;
import static io.pathway42.register.Column.flag;
import static io.pathway42.register.Column.list;
import static io.pathway42.register.Column.number;
import static io.pathway42.register.Column.text;
import static io.pathway42.register.Column.time;

import io.pathway42.register.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The registers of a programme itself. */
@Configuration(proxyBeanMethods = false)
class FormRegisters {

    static final Register CONTEXT_ISSUES = new Register(
            "context-issues",
            "Context issues",
            "context_issue",
            chip("kind", "Kind"),
            chip("weight", "Weight"),
            chip("helps", "Helps or hinders"),
            text("text", "Issue"));
    static final Register INTERESTED_PARTIES = new Register(
            "interested-parties",
            "Interested parties",
            "interested_party",
            text("name", "Party"),
            text("needs", "Needs and expectations"),
            chip("addressed", "Taken on"),
            text("source", "Known from"));
    static final Register OBLIGATIONS = new Register(
            "obligations",
            "Obligations",
            "obligation",
            text("title", "Duty"),
            chip("kind", "Kind"),
            text("source", "Source"),
            date("applies_from", "Applies from"),
            text("owner", "Watched by"),
            text("systems", "Systems concerned"));
    static final Register OBJECTIVES = new Register(
            "objectives",
            "Objectives",
            "objective",
            text("text", "Objective"),
            text("metric", "Metric"),
            text("baseline", "Baseline"),
            text("target", "Target"),
            text("unit", "Unit"),
            date("due", "By"),
            text("owner", "Owner"));
    static final Register DOCUMENTS = new Register(
            "documents",
            "Documents",
            "document",
            text("title", "Document"),
            chip("kind", "Kind"),
            text("owner", "Owner"),
            text("approver", "Approver"),
            number("retention_years", "Kept (years)"));

    @Bean
    Register contextIssueRegister() {
        return CONTEXT_ISSUES;
    }

    @Bean
    Register interestedPartyRegister() {
        return INTERESTED_PARTIES;
    }

    @Bean
    Register obligationRegister() {
        return OBLIGATIONS;
    }

    @Bean
    Register objectiveRegister() {
        return OBJECTIVES;
    }

    @Bean
    Register documentRegister() {
        return DOCUMENTS;
    }

    @Bean
    Register baselineRegister() {
        return new Register(
                "baseline",
                "Baseline",
                "baseline_section",
                text("name", "Section"),
                number("score", "Score"),
                flag("proof", "Proof"),
                text("comment", "Comment"));
    }

    @Bean
    Register scopeRegister() {
        return new Register(
                "scope",
                "Scope statements",
                "scope_statement",
                number("version", "Version"),
                chip("status", "Status"),
                text("statement", "Scope"),
                list("systems", "AI systems"),
                text("approved_by", "Approved by"),
                date("approved_on", "Approved on"),
                date("valid_from", "Valid from"),
                text("certificate_wording", "Certificate wording"),
                list("sites", "Sites"),
                list("exclusions", "Left out"));
    }

    @Bean
    Register changeRegister() {
        return new Register(
                        "changes",
                        "Changes",
                        "change_note",
                        chip("type", "Type"),
                        text("subject", "About"),
                        text("text", "What came up"),
                        text("reported_by", "Reported by"),
                        time("reported_at", "Reported"),
                        chip("outcome", "Decided"))
                .calledBy("text");
    }
}
