package io.pathway42.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PathwayTest
class ConsistencyTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 26);

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Risks risks;

    @Autowired
    private SoaDraft draft;

    @Autowired
    private SoaLines lines;

    @Autowired
    private Consistency consistency;

    @Autowired
    private Mending mending;

    @Autowired
    private JdbcClient jdbc;

    private String client = "";
    private String programme = "";

    @BeforeEach
    void settlesEverything() {
        client = walk.open("brackenfold");
        programme = client + "-1";
        change("update ai_system set aiia_status = 'approved', aiia_level = 'low' where programme_id = :programme");
        risks.all(programme).forEach(risk -> risks.accepted(programme, risk.ref(), risk.owner(), TODAY, null, "Fits"));
        draft.draw(programme, client, draft.neededByTreatments(programme), draft.neededOtherwise(programme));
    }

    @Test
    void findsNothingWhereEverythingFits() {
        assertThat(consistency.check(programme)).isEmpty();
        assertThat(lines.all(programme)).hasSize(38);
    }

    @Test
    void mendsAnExclusionThatATreatmentContradicts() {
        change("update soa_line set applicable = false where programme_id = :programme and ref = 'A.7.4'");

        mendsOnly("control-excluded:A.7.4");
    }

    @Test
    void mendsALineWithoutItsRisk() {
        change("update soa_line set source = 'risk' where programme_id = :programme and ref = 'A.2.3'");

        mendsOnly("risk-missing:A.2.3");
    }

    @Test
    void mendsALineWithoutAnOwner() {
        change("update soa_line set owner = '' where programme_id = :programme and ref = 'A.4.4'");

        mendsOnly("owner-missing:A.4.4");
    }

    @Test
    void mendsALineThatIsMissing() {
        change("delete from soa_line where programme_id = :programme and ref = 'A.10.4'");

        mendsOnly("line-missing:A.10.4");
    }

    @Test
    void mendsARiskOfASystemThatNobodyKnows() {
        change("update risk set system = 'AIS-99' where programme_id = :programme and ref = 'R-05'");

        mendsOnly("risk-of-unknown-system:R-05");
    }

    @Test
    void addsTheRiskOfASystemThatHasNoneAndAsksForItsAcceptance() {
        change("update ai_system set aiia_level = 'medium' where programme_id = :programme and ref = 'AIS-02'");

        List<Inconsistency> found = consistency.check(programme);

        assertThat(found).extracting(Inconsistency::code).containsExactly("system-without-risk:AIS-02");
        mending.mend(programme, client, found.get(0), "", "mei.tan", TODAY);
        assertThat(risks.toAccept(programme)).containsExactly("R-06");
    }

    @Test
    void waitsForAnAcceptance() {
        change("update risk set accepted_on = null where programme_id = :programme and ref = 'R-03'");

        assertThat(consistency.check(programme))
                .extracting(Inconsistency::code)
                .containsExactly("risk-not-accepted:R-03");
    }

    @Test
    void leavesADeviationStandingWithItsReason() {
        change("update ai_system set aiia_status = 'missing' where programme_id = :programme and ref = 'AIS-02'");
        Inconsistency found = consistency.check(programme).get(0);

        mending.keep(programme, client, found, "It comes with the next cycle.", "mei.tan", TODAY);

        assertThat(found.code()).isEqualTo("assessment-open:AIS-02");
        assertThat(consistency.check(programme)).isEmpty();
    }

    private void mendsOnly(String code) {
        List<Inconsistency> found = consistency.check(programme);
        assertThat(found).extracting(Inconsistency::code).containsExactly(code);
        mending.mend(programme, client, found.get(0), "", "mei.tan", TODAY);
        assertThat(consistency.check(programme)).isEmpty();
    }

    private void change(String statement) {
        jdbc.sql(statement).param("programme", programme).update();
    }
}
