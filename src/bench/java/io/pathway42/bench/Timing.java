package io.pathway42.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** How long something took, in milliseconds, over many times. */
record Timing(List<Double> sorted) {

    private static final int WARM_UP = 300;
    private static final int TIMES = 40;
    private static final int PACED = 20;
    private static final double PAUSE_NANOS = 1e9;
    private static final long SEED = 42;
    private static final double NANOS = 1e6;

    /** What one of the clients does, by its number. */
    interface Call {
        void make(int client) throws Exception;
    }

    /** All clients at once, each one call after the other; the first calls are not counted, until the product is warm. */
    static Timing of(int clients, Call call) {
        return of(clients, WARM_UP, call);
    }

    /** The same for what has nothing to compile but the driver. */
    static Timing ofStatements(int clients, Call call) {
        return of(clients, TIMES, call);
    }

    private static Timing of(int clients, int warmUp, Call call) {
        round(clients, warmUp, call);
        return new Timing(round(clients, TIMES, call));
    }

    /**
     * All clients again, each a call a second on average, at moments of their own as people at their screens have them:
     * some calls meet, others find nobody else. What is called is warm by now.
     */
    static Timing paced(int clients, Call call) {
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(clients);
        try {
            Random moments = new Random(SEED);
            double at = 0;
            List<Future<Double>> calls = new ArrayList<>();
            for (int number = 0; number < clients * PACED; number++) {
                int client = number % clients;
                at += moments.nextExponential() * PAUSE_NANOS / clients;
                calls.add(pool.schedule(() -> one(client, 1, call)[0], (long) at, TimeUnit.NANOSECONDS));
            }
            List<Double> all = new ArrayList<>();
            for (Future<Double> made : calls) {
                all.add(made.get());
            }
            return new Timing(all.stream().sorted().toList());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A client could not go on", e);
        } finally {
            pool.shutdown();
        }
    }

    private static List<Double> round(int clients, int times, Call call) {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<double[]>> work = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int number = client;
                work.add(() -> one(number, times, call));
            }
            List<Double> all = new ArrayList<>();
            for (Future<double[]> done : pool.invokeAll(work)) {
                Arrays.stream(done.get()).forEach(all::add);
            }
            return all.stream().sorted().toList();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A client could not go on", e);
        } finally {
            pool.shutdown();
        }
    }

    private static double[] one(int client, int times, Call call) throws Exception {
        double[] took = new double[times];
        for (int time = 0; time < times; time++) {
            long began = System.nanoTime();
            call.make(client);
            took[time] = (System.nanoTime() - began) / NANOS;
        }
        return took;
    }

    double at(int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    String p50() {
        return String.format(Locale.ROOT, "%.1f", at(50));
    }

    String p95() {
        return String.format(Locale.ROOT, "%.1f", at(95));
    }
}
