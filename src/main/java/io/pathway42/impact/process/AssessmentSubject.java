package io.pathway42.impact.process;

import io.pathway42.engine.Subject;
import io.pathway42.engine.SubjectSource;
import io.pathway42.impact.ImpactAssessments;
import io.pathway42.inventory.AiSystem;
import io.pathway42.inventory.AiSystems;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The subject {@code assessmentId}: owned by the assessor once one is named. */
@Component
class AssessmentSubject implements SubjectSource {

    private final ImpactAssessments assessments;
    private final AiSystems systems;

    AssessmentSubject(ImpactAssessments assessments, AiSystems systems) {
        this.assessments = assessments;
        this.systems = systems;
    }

    @Override
    public String variable() {
        return "assessmentId";
    }

    @Override
    public Optional<Subject> find(String programmeId, String ref) {
        return assessments
                .find(programmeId, ref)
                .map(assessment -> new Subject(
                        ref,
                        systems.find(programmeId, assessment.system())
                                .map(AiSystem::name)
                                .orElse(assessment.system()),
                        assessment.assessor().isEmpty() ? null : assessment.assessor()));
    }
}
