package io.pathway42.web;

import io.pathway42.OncePerRequest;
import io.pathway42.identity.Access;
import io.pathway42.programme.Cycles;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Calls programmes by their client, and says which cycle it is where who reads sees several programmes of that client.
 * Asks for nothing that a page does not know already.
 */
@Component
public class ProgrammeNames {

    private final Access access;
    private final MessageSource messages;

    ProgrammeNames(Access access, MessageSource messages) {
        this.access = access;
        this.messages = messages;
    }

    /** {@code Corvane} or {@code Corvane, cycle 2}. */
    public String name(String client, String programmeId) {
        return several().contains(programmeId)
                ? say("programmes.of-several", client, Cycles.number(programmeId))
                : client;
    }

    /** {@code Corvane} or {@code Corvane, cycle 2, from 2027}. */
    public String name(String client, String programmeId, LocalDate start) {
        return several().contains(programmeId)
                ? say("programmes.of-several.from", client, Cycles.number(programmeId), String.valueOf(start.getYear()))
                : client;
    }

    /** {@code cycle 2}; empty where there is no other. */
    public String cycle(String programmeId) {
        return several().contains(programmeId) ? say("programmes.cycle", Cycles.number(programmeId)) : "";
    }

    private Set<String> several() {
        return OncePerRequest.ask(ProgrammeNames.class, "several", () -> Cycles.ofSeveral(access.visibleProgrammes()));
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
