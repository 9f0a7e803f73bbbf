package io.pathway42.insight;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the forecasts that lists show up to date: every two minutes of real time, on a thread of its own, so that neither
 * the start nor timers wait for it.
 */
@Component
class ForecastRefresh {

    private static final Logger log = LoggerFactory.getLogger(ForecastRefresh.class);

    private final Forecasts forecasts;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService own = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "forecasts");
        thread.setDaemon(true);
        return thread;
    });

    ForecastRefresh(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.MINUTES)
    void begin() {
        if (busy.compareAndSet(false, true)) {
            own.execute(this::refresh);
        }
    }

    private void refresh() {
        try {
            forecasts.refresh();
        } catch (RuntimeException failed) {
            log.warn("Forecasts could not be brought up to date; it is tried again in two minutes", failed);
        } finally {
            busy.set(false);
        }
    }

    @PreDestroy
    void stop() {
        own.shutdownNow();
    }
}
