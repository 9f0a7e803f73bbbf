package io.pathway42.engine;

import io.pathway42.engine.SeparationRules.Rule;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps roles from people to whom a rule of separation forbids them outright. */
@Component
public class RoleSeparation {

    private final SeparationOfDuties separation;
    private final RoleHolders holders;

    RoleSeparation(SeparationOfDuties separation, RoleHolders holders) {
        this.separation = separation;
        this.holders = holders;
    }

    /** The rule that keeps somebody from a role in a programme, when there is one. */
    public Optional<Refusal> refusal(String programmeId, String role, String person) {
        return separation.barsOfRole(programmeId, role).stream()
                .filter(bar -> bar.holdsBack(person))
                .findFirst()
                .map(bar -> new Refusal(bar.rule(), holders.nameOf(person) + " " + bar.because()));
    }

    /**
     * Why somebody must not hold a role.
     *
     * @param because who and on what ground: {@code Alex Morgan belongs to the consultancy}
     */
    public record Refusal(Rule rule, String because) {

        /** The rule, the ground and what to do instead, for everybody to read. */
        public String text() {
            return "%s: %s %s. %s".formatted(rule.id(), rule.text(), because, rule.wayOut());
        }
    }
}
