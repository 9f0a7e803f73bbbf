package io.pathway42.insight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps that take longest over all clients, from what was completed in the last year; counted anew every ten minutes. */
@Component
public class Bottlenecks {

    private static final int MOST = 25;
    private static final Duration COUNTED_FOR = Duration.ofMinutes(10);

    private final Portfolio portfolio;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Cache<List<String>, List<Bottleneck>> counted =
            Caffeine.newBuilder().expireAfterWrite(COUNTED_FOR).maximumSize(100).build();

    Bottlenecks(Portfolio portfolio, JdbcClient jdbc, Clock clock) {
        this.portfolio = portfolio;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Over the programmes of who asks, the longest mean first. */
    public List<Bottleneck> list() {
        List<String> programmes = portfolio.visible();
        return programmes.isEmpty() ? List.of() : Objects.requireNonNull(counted.get(programmes, this::count));
    }

    private List<Bottleneck> count(List<String> programmes) {
        return jdbc.sql("""
                        select element, max(step) as step, max(name) as name, max(phase) as phase, count(*) as n,
                               count(distinct programme_id) as programmes,
                               avg(extract(epoch from (ended - created))) as mean_seconds,
                               percentile_cont(0.5) within group (order by extract(epoch from (ended - created)))
                                   as median_seconds,
                               percentile_cont(0.9) within group (order by extract(epoch from (ended - created)))
                                   as p90_seconds
                        from work_item
                        where state = 'COMPLETED' and ended >= :since and programme_id in (:programmes)
                        group by element order by mean_seconds desc, element limit :most""")
                .param("since", OffsetDateTime.now(clock).minusYears(1))
                .param("programmes", programmes)
                .param("most", MOST)
                .query(Bottleneck.class)
                .list();
    }

    /**
     * A step and how long it waited to be done.
     *
     * @param n how often it was done
     * @param programmes in how many programmes
     */
    public record Bottleneck(
            String element,
            String step,
            String name,
            String phase,
            long n,
            long programmes,
            long meanSeconds,
            long medianSeconds,
            long p90Seconds) {}
}
