package io.pathway42.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** So many times a minute for each key: an address, a name, a person. */
final class Allowance {

    private static final int MOST_KEYS = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    Allowance(long perMinute) {
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(Duration.ofMinutes(2))
                .build(key -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }

    /** Takes one; the seconds to wait when there is none left, else 0. */
    long take(String key) {
        return seconds(buckets.get(key).tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
    }

    /** The seconds to wait until there is one, 0 when there is. Takes none. */
    long wait(String key) {
        return seconds(buckets.get(key).estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    private static long seconds(long nanos) {
        return nanos == 0 ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos) + 1);
    }
}
