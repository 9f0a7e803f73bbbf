package io.pathway42.insight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The steps that take longest over all clients: how long those completed in the last year waited, and how long the open
 * ones have so far. Counted anew every ten minutes.
 */
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

    List<Bottleneck> count(List<String> programmes) {
        List<Waited> waited = waited(programmes);
        Map<String, List<Waiting>> waiting = waiting(
                        programmes, waited.stream().map(Waited::element).toList())
                .stream()
                .collect(Collectors.groupingBy(Waiting::element));
        return waited.stream()
                .map(one -> one.with(waiting.getOrDefault(one.element(), List.of())))
                .toList();
    }

    private List<Waited> waited(List<String> programmes) {
        return jdbc.sql("""
                        select element, max(step) as step, max(name) as name, max(phase) as phase,
                               count(ended) as n, count(*) - count(ended) as still_open,
                               count(distinct programme_id) as programmes,
                               avg(seconds) as mean_seconds,
                               percentile_cont(0.5) within group (order by seconds) as median_seconds,
                               percentile_cont(0.9) within group (order by seconds) as p90_seconds
                        from (select element, step, name, phase, programme_id, ended, extract(epoch from
                                (coalesce(ended, cast(:now as timestamp with time zone)) - created)) as seconds
                            from work_item
                            where ((state = 'OPEN' and not confidential) or (state = 'COMPLETED' and ended >= :since))
                                and programme_id in (:programmes)) waits
                        group by element order by mean_seconds desc, element limit :most""")
                .param("now", OffsetDateTime.now(clock))
                .param("since", OffsetDateTime.now(clock).minusYears(1))
                .param("programmes", programmes)
                .param("most", MOST)
                .query(Waited.class)
                .list();
    }

    /** Where these steps are open, the longest wait first. */
    private List<Waiting> waiting(List<String> programmes, List<String> elements) {
        return elements.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select w.element, w.programme_id, max(c.name) as client, min(w.created) as since
                                from work_item w join client c on c.id = w.client_id
                                where w.state = 'OPEN' and not w.confidential
                                    and w.programme_id in (:programmes) and w.element in (:elements)
                                group by w.element, w.programme_id order by since, w.programme_id""")
                        .param("programmes", programmes)
                        .param("elements", elements)
                        .query(Waiting.class)
                        .list();
    }

    record Waited(
            String element,
            String step,
            String name,
            String phase,
            long n,
            long stillOpen,
            long programmes,
            long meanSeconds,
            long medianSeconds,
            long p90Seconds) {

        Bottleneck with(List<Waiting> waiting) {
            return new Bottleneck(
                    element,
                    step,
                    name,
                    phase,
                    n,
                    programmes,
                    meanSeconds,
                    medianSeconds,
                    p90Seconds,
                    stillOpen,
                    waiting);
        }
    }

    /**
     * A step and how long it waited to be done, or has waited so far.
     *
     * @param n how often it was done
     * @param programmes in how many programmes
     * @param open how often it is open
     * @param waiting the programmes in which it is open, the longest wait first
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
            long p90Seconds,
            long open,
            List<Waiting> waiting) {

        private static final int MOST_NAMED = 3;

        /** Those that are named; the others are counted. */
        public List<Waiting> named() {
            return waiting.stream().limit(MOST_NAMED).toList();
        }

        public int more() {
            return Math.max(0, waiting.size() - MOST_NAMED);
        }
    }

    /** A programme in which a step is open, and since when. */
    public record Waiting(String element, String programmeId, String client, OffsetDateTime since) {}
}
