package io.baton.systemtest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadTest {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            asked.incrementAndGet();
            boolean known = "Bearer right".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(known ? 200 : 401, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void exchangesOneRequestAfterTheOtherOnOneConnection() throws IOException {
        String large = "ü".repeat(40_000);
        try (HttpConnection connection = new HttpConnection(address)) {
            assertThat(connection.exchange(HttpConnection.post(address, "/", "right", large)))
                    .isEqualTo(200);
            assertThat(connection.body()).isEqualTo(large);
            assertThat(connection.exchange(HttpConnection.post(address, "/", "wrong", "{}")))
                    .isEqualTo(401);
            assertThat(connection.body()).isEqualTo("{}");
        }
    }

    @Test
    void countsWhatWasAnsweredAndWhatWasRefused() {
        byte[] right = HttpConnection.post(address, "/", "right", "{}");
        byte[] wrong = HttpConnection.post(address, "/", "wrong", "{}");

        Tally tally = new Load(address, number -> number % 2 == 0 ? right : wrong, 2).run(Duration.ofSeconds(1));

        assertThat(tally.answers()).isPositive();
        assertThat(tally.refused()).isPositive();
        // The last answer of a connection may have come too late to count.
        assertThat(tally.answers() + tally.refused()).isBetween(asked.get() - 2L, (long) asked.get());
        assertThat(tally.seconds().getFirst()).isEqualTo((int) tally.answers());
        assertThat(tally.p50Millis()).isPositive().isLessThanOrEqualTo(tally.p99Millis());
    }

    @Test
    void takesPercentilesByNearestRank() {
        long[] nanos = new long[200];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = (i + 1) * 1_000_000L;
        }
        Tally tally = Tally.of(nanos, Duration.ofSeconds(4), new int[] {200, 0, 0, 0}, 0);

        assertThat(tally.perSecond()).isEqualTo(50);
        assertThat(tally.p50Millis()).isEqualTo(100);
        assertThat(tally.p99Millis()).isEqualTo(198);
    }
}
