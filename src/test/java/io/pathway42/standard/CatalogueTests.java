package io.pathway42.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueTests {

    private final Catalogue catalogue = new Catalogue();

    @Test
    void holdsEveryClauseAndControl() {
        assertThat(catalogue.requirements()).hasSize(70);
        assertThat(catalogue.requirements().stream().filter(Requirement::control))
                .hasSize(38);
    }

    @Test
    void givesEveryRequirementAKnownRolePhaseAndGroup() {
        assertThat(catalogue.requirements()).allSatisfy(requirement -> {
            assertThat(catalogue.roles()).contains(requirement.accountableRole());
            assertThat(catalogue.phases()).extracting(Catalogue.Phase::id).contains(requirement.phaseBuilt());
            assertThat(catalogue.groups()).extracting(Catalogue.Group::id).contains(requirement.groupId());
            assertThat(requirement.gapQuestion()).isNotBlank();
            assertThat(requirement.documentedInformation().level()).isNotBlank();
            assertThat(requirement.xref().iso27001().strength()).isNotBlank();
        });
    }

    @Test
    void readsARoleAsPeopleDo() {
        assertThat(Roles.title("ai_system_owner")).isEqualTo("AI system owner");
        assertThat(Roles.title("dpo_legal")).isEqualTo("DPO legal");
    }

    @Test
    void namesASourceOrOwnProposalForEveryTimer() {
        StandardDeadlines deadlines = new StandardDeadlines();
        assertThat(deadlines.timer("T-03")).hasValueSatisfying(timer -> {
            assertThat(timer.value()).isEqualTo("P90D");
            assertThat(timer.source()).isNotBlank();
        });
        assertThat(deadlines.steps().values().stream().filter(value -> !value.matches("\\d+wd|P[T\\d].*|W\\d+")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(deadlines.timer(key)).isPresent());
    }
}
