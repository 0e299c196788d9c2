package io.baton.systemtest.bench;

import io.baton.systemtest.api.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code ./baton bench startup}: how long each service takes from its start to the first 200, to being ready, and what it has in
 * memory then and a little later; as the stack starts it, and with an AOT cache.
 */
final class StartupBench {

    private static final int STARTS = 2;
    private static final long SETTLE_MILLIS = 3_000;
    private static final String LIVE = "/q/health/live";
    private static final String READY = "/q/health/ready";

    private final Addresses addresses;

    StartupBench(Addresses addresses) {
        this.addresses = addresses;
    }

    /** One start. */
    private record Start(long firstOkMillis, long readyMillis, long residentMegabytes, long settledMegabytes) {}

    Map<String, Object> run() throws InterruptedException {
        Map<String, Object> figures = new LinkedHashMap<>();
        System.out.printf(
                "%n%-18s %-10s %14s %10s %12s %12s%n",
                "service", "AOT cache", "first 200 (ms)", "ready (ms)", "ready (MB)", "settled (MB)");
        int port = addresses.tokenService().getPort() + 20;
        for (String service : List.of("token-service", "transfer-service")) {
            ServiceLaunch launch = ServiceLaunch.of(service);
            AotCache cache = AotCache.train(service, port, READY, program -> settle());
            Map<String, Object> both = new LinkedHashMap<>();
            both.put("cacheMegabytes", cache.megabytes());
            both.put("without", starts(service, "no", launch, port, List.of()));
            both.put("with", starts(service, "yes", launch, port, cache.options()));
            figures.put(service, both);
        }
        return figures;
    }

    private static Map<String, Object> starts(
            String service, String cached, ServiceLaunch launch, int port, List<String> options)
            throws InterruptedException {
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            try (Program program = launch.start(port, options)) {
                long first = program.awaitOk(LIVE);
                long ready = program.awaitOk(READY);
                long resident = program.residentMegabytes();
                settle();
                starts.add(new Start(first, ready, resident, program.residentMegabytes()));
            }
        }
        Start better = starts.stream()
                .min(Comparator.comparingLong(Start::firstOkMillis))
                .orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%-18s %-10s %14d %10d %12d %12d%n",
                service,
                cached,
                better.firstOkMillis(),
                better.readyMillis(),
                better.residentMegabytes(),
                better.settledMegabytes());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("better", better);
        row.put("starts", starts);
        return row;
    }

    /** A service does nothing for a while; there is no condition to wait for. */
    private static void settle() {
        try {
            Thread.sleep(SETTLE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
