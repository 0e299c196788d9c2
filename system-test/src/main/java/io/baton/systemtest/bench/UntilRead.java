package io.baton.systemtest.bench;

import io.baton.systemtest.api.BatonApi;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * How long pieces of speech take until somebody reads them: the table is looked at until one stands there, and its time ends with the
 * answer of the service in which it is. Asking the service over and over would measure the asking.
 */
final class UntilRead implements AutoCloseable {

    private static final int READERS = 2;
    private static final Duration LOOK_EVERY = Duration.ofMillis(2);

    private final ConversationTables tables;
    private final BatonApi api;
    private final Duration patience;
    private final BlockingQueue<Probe> told = new LinkedBlockingQueue<>();
    private final ExecutorService readers = Executors.newFixedThreadPool(READERS);
    private final ExecutorService watcher = Executors.newSingleThreadExecutor();
    private final Future<List<Future<Long>>> watching;

    /**
     * One piece of speech.
     *
     * @param at {@link System#nanoTime()} when it was told
     */
    record Probe(UUID call, UUID message, long at) {}

    /**
     * @param probes so many are waited for
     * @param patience how long for one, before it counts as lost
     */
    UntilRead(ConversationTables tables, BatonApi api, int probes, Duration patience) {
        this.tables = tables;
        this.api = api;
        this.patience = patience;
        this.watching = watcher.submit(() -> watch(probes));
    }

    /** This one has just been told. */
    void told(Probe probe) {
        told.add(probe);
    }

    /** Nanoseconds from telling to reading, when all have been read. */
    long[] lags() throws InterruptedException {
        try {
            List<Future<Long>> read = watching.get();
            long[] lags = new long[read.size()];
            for (int i = 0; i < lags.length; i++) {
                lags[i] = read.get(i).get();
            }
            return lags;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Something said was never read", e.getCause());
        }
    }

    private List<Future<Long>> watch(int probes) throws SQLException, InterruptedException {
        Map<UUID, Probe> open = new HashMap<>();
        List<Future<Long>> read = new ArrayList<>();
        try (Connection connection = tables.connect()) {
            while (read.size() < probes) {
                List<Probe> more = new ArrayList<>(open.isEmpty() ? List.of(told.take()) : List.of());
                told.drainTo(more);
                more.forEach(probe -> open.put(probe.message(), probe));
                Set<UUID> there = tables.heard(connection, open.keySet());
                there.forEach(message -> {
                    Probe probe = open.remove(message);
                    read.add(readers.submit(() -> read(probe)));
                });
                open.values().forEach(this::requireInTime);
                Thread.sleep(LOOK_EVERY);
            }
        }
        return read;
    }

    private void requireInTime(Probe probe) {
        if (System.nanoTime() - probe.at() > patience.toNanos()) {
            throw new IllegalStateException("It was never there");
        }
    }

    private long read(Probe probe) {
        String page = api.get("/api/conversations/" + probe.call() + "/messages?limit=20")
                .expect(200)
                .text();
        if (!page.contains(probe.message().toString())) {
            throw new IllegalStateException("It stands in the table, and is not among the last that are read");
        }
        return System.nanoTime() - probe.at();
    }

    @Override
    public void close() {
        watcher.shutdownNow();
        readers.shutdownNow();
    }
}
