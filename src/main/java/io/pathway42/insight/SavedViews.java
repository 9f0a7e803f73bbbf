package io.pathway42.insight;

import io.pathway42.identity.Access;
import io.pathway42.identity.CurrentPerson;
import io.pathway42.problem.Problem;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Filters and orders of the portfolio that somebody keeps under a name, for themselves. */
@Repository
public class SavedViews {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 1000;

    private final JdbcClient jdbc;
    private final Access access;
    private final CurrentPerson current;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Access access, CurrentPerson current, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** Those of who asks, by name. */
    public List<SavedView> list() {
        return jdbc.sql("select name, query from portfolio_view where person = :person order by name")
                .param("person", current.signIn())
                .query(SavedView.class)
                .list();
    }

    /**
     * Keeps a view; one of the same name is replaced.
     *
     * @throws Problem.Refused when it has no name or one that is too long
     */
    @Transactional
    public void save(String name, String query) {
        access.mayStartProgrammes();
        if (name.isBlank() || name.strip().length() > LONGEST_NAME || query.length() > LONGEST_QUERY) {
            throw Problem.Refused.because("name", "Give the view a name of at most 80 letters.");
        }
        remove(name.strip());
        jdbc.sql("insert into portfolio_view (person, name, query, saved) values (:person, :name, :query, :saved)")
                .param("person", current.signIn())
                .param("name", name.strip())
                .param("query", query)
                .param("saved", OffsetDateTime.now(clock))
                .update();
    }

    public void remove(String name) {
        access.mayStartProgrammes();
        jdbc.sql("delete from portfolio_view where person = :person and name = :name")
                .param("person", current.signIn())
                .param("name", name)
                .update();
    }

    /** @param query the part of the address after the question mark */
    public record SavedView(String name, String query) {}
}
