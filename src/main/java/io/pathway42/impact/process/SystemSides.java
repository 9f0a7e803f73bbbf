package io.pathway42.impact.process;

import io.pathway42.engine.KeptAway;
import io.pathway42.engine.Subject;
import io.pathway42.impact.Assessors;
import io.pathway42.impact.ImpactAssessment;
import io.pathway42.impact.ImpactAssessments;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who stands on the side of an AI system when its impact is assessed: its owner, and its builders where it was built here. */
@Configuration(proxyBeanMethods = false)
class SystemSides {

    private final AiSystems systems;
    private final ImpactAssessments assessments;

    SystemSides(AiSystems systems, ImpactAssessments assessments) {
        this.systems = systems;
        this.assessments = assessments;
    }

    @Bean
    KeptAway systemOwner() {
        return new Side("system-owner", "owns the AI system", (programmeId, system) -> List.of(system.owner()));
    }

    @Bean
    KeptAway systemBuilders(Assessors assessors) {
        return new Side("system-builder", "builds the AI system", assessors::builders);
    }

    private Optional<AiSystem> system(String programmeId, @Nullable Subject subject) {
        if (subject == null) {
            return Optional.empty();
        }
        String ref = assessments
                .find(programmeId, subject.ref())
                .map(ImpactAssessment::system)
                .orElse(subject.ref());
        return systems.find(programmeId, ref);
    }

    private final class Side implements KeptAway {

        private final String ground;
        private final String because;
        private final BiFunction<String, AiSystem, List<String>> people;

        Side(String ground, String because, BiFunction<String, AiSystem, List<String>> people) {
            this.ground = ground;
            this.because = because;
            this.people = people;
        }

        @Override
        public String ground() {
            return ground;
        }

        @Override
        public String because() {
            return because;
        }

        @Override
        public List<String> people(String programmeId, @Nullable Subject subject) {
            return system(programmeId, subject)
                    .map(system -> people.apply(programmeId, system))
                    .orElse(List.of());
        }
    }
}
