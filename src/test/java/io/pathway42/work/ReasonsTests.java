package io.pathway42.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.engine.HeldBecause;
import io.pathway42.work.Reasons.Held;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class ReasonsTests {

    private final Reasons reasons = reasons();

    private static Reasons reasons() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Reasons(messages);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOLDS_ROLE   | aims_manager    | mei | You are the AIMS manager of this programme
            HOLDS_ROLE   | aims_manager    | ben | Mei Tan is the AIMS manager of this programme
            OWNS_SUBJECT | ai_system_owner | mei | You own AIS-04 Resume screening
            OWNS_SUBJECT | ai_system_owner | ben | Mei Tan owns AIS-04 Resume screening
            OWNS_SUBJECT | impact_assessor | mei | You assess AIS-04 Resume screening
            ROLE_VACANT  | dpo_legal       | mei | It came to you as AIMS manager, as nobody holds this role: DPO and legal
            HANDED_OVER  | aims_manager    | mei | It was handed over to you
            HANDED_OVER  | aims_manager    | ben | It was handed over to Mei Tan
            """)
    void speaksToWhoReads(HeldBecause reason, String role, String reader, String sentence) {
        english();
        assertThat(reasons.say(held(reason, role, "mei", "Mei Tan", false), reader))
                .isEqualTo(sentence);
    }

    @Test
    void saysWhoCanTakeWhatNobodyHas() {
        english();
        assertThat(reasons.say(held(HeldBecause.HOLDS_ROLE, "ai_governance_committee", null, null, true), "mei"))
                .isEqualTo("You can take it: you are on the AI governance committee of this programme");
        assertThat(reasons.say(held(HeldBecause.HOLDS_ROLE, "ai_governance_committee", null, null, false), "ben"))
                .isEqualTo("Any holder of this role can take it: AI governance committee");
    }

    @Test
    void speaksGerman() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(reasons.say(held(HeldBecause.OWNS_SUBJECT, "ai_system_owner", "mei", "Mei Tan", false), "mei"))
                .isEqualTo("Sie verantworten AIS-04 Resume screening");
    }

    @Test
    void hasWordsForEveryReason() {
        english();
        for (HeldBecause reason : HeldBecause.values()) {
            assertThat(reasons.say(held(reason, "risk_owner", null, null, true), "mei"))
                    .isNotBlank();
            assertThat(reasons.say(held(reason, "risk_owner", null, null, false), "mei"))
                    .isNotBlank();
            assertThat(reasons.say(held(reason, "risk_owner", "mei", null, false), "mei"))
                    .isNotBlank();
            assertThat(reasons.say(held(reason, "risk_owner", "mei", null, false), "ben"))
                    .isNotBlank();
        }
    }

    private static void english() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    private static Held held(
            HeldBecause reason, String role, @Nullable String assignee, @Nullable String name, boolean mayClaim) {
        return new Held(reason, role, "AIS-04", "Resume screening", assignee, name, mayClaim);
    }
}
