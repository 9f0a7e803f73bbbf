package io.pathway42.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import io.pathway42.programme.DeclaredInterests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PathwayTest
@Import(ProcessWalk.class)
class AuditorIndependenceTests {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private AuditorIndependence independence;

    @Autowired
    private AuditItems items;

    @Autowired
    private Audits audits;

    @Autowired
    private DeclaredInterests interests;

    private String client = "";
    private String programme = "";

    @BeforeEach
    void opensAProgramme() {
        client = walk.open("brackenfold");
        programme = client + "-1";
    }

    @Test
    void takesInterestsFromTheDefinition() {
        assertThat(interests.of(programme))
                .anySatisfy(interest -> {
                    assertThat(interest.person()).isEqualTo("imran.sheikh@" + client);
                    assertThat(interest.about()).containsExactly("A.10.3");
                })
                .anySatisfy(interest -> {
                    assertThat(interest.person()).isEqualTo("aoife.brennan@" + client);
                    assertThat(interest.about()).containsExactly("AIS-04");
                });
    }

    @Test
    void saysWhichRuleKeepsAnAuditorFromAnItemAndWhoMayAuditIt() {
        assertThat(independence.doubt(programme, "imran.sheikh@" + client, List.of("A.10.3")))
                .hasValueSatisfying(doubt -> assertThat(doubt)
                        .startsWith("SD-01: Nobody audits what they designed, ran or owned")
                        .contains("Imran Sheikh has a declared interest in A.10.3")
                        .endsWith("Petra Novak may audit it."));
        assertThat(independence.doubt(programme, "imran.sheikh@" + client, List.of("A.10.2", "A.4.2")))
                .isEmpty();
        assertThat(independence.doubt(programme, "petra.novak@" + client, List.of("A.10.3")))
                .isEmpty();
    }

    @Test
    void keepsOwnersOfSystemsAndHoldersOfAccountableRolesAndTheConsultancyFromAuditing() {
        assertThat(independence.doubt(programme, "aoife.brennan@" + client, List.of("AIS-04")))
                .hasValueSatisfying(doubt -> assertThat(doubt).contains("SD-01", "AIS-04"));
        assertThat(independence.doubt(programme, "nadia.haddad@" + client, List.of("A.7")))
                .hasValueSatisfying(doubt -> assertThat(doubt).contains("SD-01", "answers for A.7"));
        assertThat(independence.doubt(programme, "alex.morgan", List.of("4.1")))
                .hasValueSatisfying(doubt -> assertThat(doubt).startsWith("SD-03"));
        assertThat(independence.doubt(programme, "mei.tan@" + client, List.of("A.4.2")))
                .hasValueSatisfying(doubt -> assertThat(doubt).startsWith("SD-01"));
    }

    @Test
    void proposesAnAuditorForEveryItemWhoHadNoPartInIt() {
        String audit = walk.start(client, "internal-audit", Map.of(), Optional.of("gateway_ProgrammeJoin"));
        walk.answer(audit, "userTask_DraftAuditProgramme", Map.of());

        String ref = audits.latest(programme, AuditKind.INTERNAL).orElseThrow().ref();
        assertThat(items.of(programme, ref))
                .anySatisfy(item -> {
                    assertThat(item.about()).containsExactly("A.10.3");
                    assertThat(item.auditor()).isEqualTo("petra.novak@" + client);
                })
                .allSatisfy(item -> assertThat(independence.doubt(programme, item.auditor(), item.about()))
                        .isEmpty());
    }

    @Test
    void refusesAnItemGivenToSomebodyWhoHadAPartInIt() {
        String audit = walk.start(client, "internal-audit", Map.of(), Optional.of("gateway_ProgrammeJoin"));

        assertThatThrownBy(() -> walk.answer(
                        audit,
                        "userTask_DraftAuditProgramme",
                        Map.of(
                                "items",
                                List.of(Map.of(
                                        "area",
                                        "Supplier scoring, A.10.3",
                                        "refs",
                                        List.of("A.10.3"),
                                        "weight",
                                        "normal",
                                        "auditor",
                                        "imran.sheikh@" + client)))))
                .hasMessageContaining("422")
                .hasMessageContaining("items[0].auditor")
                .hasMessageContaining("Petra Novak may audit it");
        assertThat(items.of(programme, "IA-01")).isEmpty();
    }

    @Test
    void refusesACheckThatOverlooksAPart() {
        String audit = walk.start(client, "internal-audit", Map.of(), Optional.of("gateway_ProgrammeJoin"));
        walk.answer(audit, "userTask_DraftAuditProgramme", Map.of());
        walk.reach(audit, "userTask_CheckAuditors");

        assertThatThrownBy(() -> walk.answer(audit, "userTask_CheckAuditors", Map.of("auditors[0].independent", "yes")))
                .hasMessageContaining("auditors[0].independent")
                .hasMessageContaining("A.10.3");
        walk.answer(audit, "userTask_CheckAuditors", Map.of());
        assertThat(walk.tasks(audit)).containsExactly("userTask_PlanInternalAudit");
    }

    @Test
    void reportsToTheExecutiveSponsor() {
        String audit = walk.start(client, "internal-audit", Map.of(), Optional.of("gateway_ProgrammeJoin"));
        walk.reach(audit, "userTask_ReportInternalAudit");

        assertThatThrownBy(() -> walk.answer(
                        audit, "userTask_ReportInternalAudit", Map.of("recipients", List.of("mei.tan@" + client))))
                .hasMessageContaining("recipients")
                .hasMessageContaining("SD-02")
                .hasMessageContaining("Add Helen Ashworth");
        walk.answer(audit, "userTask_ReportInternalAudit", Map.of());
    }
}
