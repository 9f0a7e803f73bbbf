package io.pathway42.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The AIME-style baseline (DSIT 2024 draft): ten sections, three answers of 0 to 3 each. */
@Repository
public class Baselines {

    private static final List<String> SECTIONS = List.of(
            "AI system record",
            "AI policy",
            "Fairness",
            "Impact assessment",
            "Risk assessment",
            "Data management",
            "Bias mitigation",
            "Data protection",
            "Issue reporting",
            "Third-party communication");
    private static final int PROVEN = 3;

    private final JdbcClient jdbc;

    Baselines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the sections. */
    public List<Section> of(String programmeId) {
        return jdbc.sql("select * from baseline_section where programme_id = :programmeId order by ref")
                .param("programmeId", programmeId)
                .query(Section.class)
                .list();
    }

    public void answer(String programmeId, List<Section> sections) {
        jdbc.sql("delete from baseline_section where programme_id = :programmeId")
                .param("programmeId", programmeId)
                .update();
        for (Section section : sections) {
            jdbc.sql("""
                            insert into baseline_section (programme_id, client_id, ref, name, answer1, answer2, answer3,
                                proof, comment, score)
                            values (:programmeId, :clientId, :ref, :name, :answer1, :answer2, :answer3,
                                :proof, :comment, :score)""").paramSource(section).update();
        }
    }

    /** Scores each section: the mean of its answers, where a full yes without proof counts as mostly. */
    public void score(String programmeId) {
        for (Section section : of(programmeId)) {
            jdbc.sql("update baseline_section set score = :score where programme_id = :programmeId and ref = :ref")
                    .param("score", section.mean())
                    .param("programmeId", programmeId)
                    .param("ref", section.ref())
                    .update();
        }
    }

    /** Names of the sections, in order. */
    public static List<String> sections() {
        return SECTIONS;
    }

    /**
     * One section of the baseline.
     *
     * @param ref {@code S01} to {@code S10}
     * @param score empty until scored
     */
    public record Section(
            String programmeId,
            String clientId,
            String ref,
            String name,
            int answer1,
            int answer2,
            int answer3,
            boolean proof,
            String comment,
            @Nullable BigDecimal score) {

        BigDecimal mean() {
            int sum = counted(answer1) + counted(answer2) + counted(answer3);
            return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(3), 1, RoundingMode.HALF_UP);
        }

        private int counted(int answer) {
            return answer == PROVEN && !proof ? PROVEN - 1 : answer;
        }
    }
}
