package io.pathway42.identity;

import io.pathway42.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The way back in when no operator can sign in any more, for whoever can set options and read the log. */
@Component
class LostOperator {

    private static final Logger LOG = LoggerFactory.getLogger(LostOperator.class);

    private final IdentitySettings settings;
    private final OneTimeCodes codes;

    LostOperator(IdentitySettings settings, OneTimeCodes codes) {
        this.settings = settings;
        this.codes = codes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void help() {
        String signIn = settings.oneTimeCodeFor();
        if (signIn != null && !signIn.isBlank()) {
            help(signIn);
        }
    }

    private void help(String signIn) {
        try {
            LOG.warn(
                    "{} sets a new password at /new-password with this code, valid once: {}. Take the option away again.",
                    signIn,
                    codes.issue(signIn, "log").code());
        } catch (Problem.NotFound nobody) {
            LOG.error("There is no one-time code: {}", nobody.getMessage());
        }
    }
}
