package io.pathway42.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The management reviews of all programmes, with their decisions. */
@Repository
public class Reviews {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Review> all(String programmeId) {
        return jdbc.sql("select * from management_review where programme_id = :programmeId order by ref desc")
                .param("programmeId", programmeId)
                .query(Review.class)
                .list();
    }

    public Optional<Review> latest(String programmeId) {
        return all(programmeId).stream().findFirst();
    }

    /** The review under way; begins one when there is none. */
    public String underWay(String programmeId, String clientId) {
        return latest(programmeId)
                .filter(review -> !review.decided())
                .map(Review::ref)
                .orElseGet(() -> begin(programmeId, clientId));
    }

    private String begin(String programmeId, String clientId) {
        String ref = Row.next(jdbc, "management_review", programmeId, "MR-");
        jdbc.sql("""
                        insert into management_review (programme_id, client_id, ref, status, opened_on)
                        values (:programmeId, :clientId, :ref, 'prepared', :today)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", ref)
                .param("today", LocalDate.now(clock))
                .update();
        return ref;
    }

    /** Changes columns of the newest review. */
    public void note(String programmeId, Map<String, ?> columns) {
        Review review = latest(programmeId).orElseThrow();
        new Row(jdbc, "management_review", programmeId, review.ref()).set(columns);
    }

    public List<ReviewDecision> decisions(String programmeId, String review) {
        return jdbc.sql(
                        "select * from review_decision where programme_id = :programmeId and review = :review order by ref")
                .param("programmeId", programmeId)
                .param("review", review)
                .query(ReviewDecision.class)
                .list();
    }

    /** Replaces the decisions of a review. */
    public void decide(String programmeId, String clientId, String review, List<ReviewDecision> decisions) {
        jdbc.sql("delete from review_decision where programme_id = :programmeId and review = :review")
                .param("programmeId", programmeId)
                .param("review", review)
                .update();
        decisions.forEach(decision -> add(programmeId, clientId, review, decision));
    }

    private void add(String programmeId, String clientId, String review, ReviewDecision decision) {
        jdbc.sql("""
                        insert into review_decision (programme_id, client_id, ref, review, text, kind, owner, due, budget)
                        values (:programmeId, :clientId, :ref, :review, :text, :kind, :owner, :due, :budget)""")
                .param("programmeId", programmeId)
                .param("clientId", clientId)
                .param("ref", Row.next(jdbc, "review_decision", programmeId, "RD-"))
                .param("review", review)
                .param("text", decision.text())
                .param("kind", decision.kind())
                .param("owner", decision.owner())
                .param("due", decision.due())
                .param("budget", decision.budget())
                .update();
    }

    /**
     * What top management decided.
     *
     * @param kind {@code improve}, {@code change} or {@code resources}
     * @param owner sign-in name
     */
    public record ReviewDecision(
            @Nullable String ref, String text, String kind, String owner, LocalDate due, String budget) {}
}
