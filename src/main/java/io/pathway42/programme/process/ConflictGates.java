package io.pathway42.programme.process;

import io.pathway42.engine.Deviation;
import io.pathway42.engine.GateCriterion;
import io.pathway42.programme.Conflict;
import io.pathway42.programme.Conflicts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nobody stands on both sides of a check when assessments and the internal audit begin. */
@Configuration(proxyBeanMethods = false)
class ConflictGates {

    @Bean
    GateCriterion dutiesSeparatedForAssessment(Conflicts conflicts) {
        return new Separated("P06", Set.of("SD-04", "SD-05"), conflicts);
    }

    @Bean
    GateCriterion dutiesSeparatedForAudit(Conflicts conflicts) {
        return new Separated("P11", Set.of("SD-01", "SD-02", "SD-03", "SD-14"), conflicts);
    }

    private record Separated(String phase, Set<String> rules, Conflicts conflicts) implements GateCriterion {

        @Override
        public Side side() {
            return Side.ENTRY;
        }

        @Override
        public List<Deviation> deviations(String programmeId) {
            return conflicts.toMend(programmeId).stream()
                    .filter(conflict -> rules.contains(conflict.rule()))
                    .map(Separated::deviation)
                    .distinct()
                    .toList();
        }

        private static Deviation deviation(Conflict conflict) {
            return new Deviation(
                    "conflict-" + conflict.rule().toLowerCase(Locale.ROOT),
                    "%s: %s %s".formatted(conflict.rule(), conflict.message(), conflict.instead()),
                    "people/" + conflict.person());
        }
    }
}
