package io.baton.conversation;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** leads-service as this service sees it over HTTP: it answers what a test puts there, and 503 otherwise. */
public class LeadsResource implements QuarkusTestResourceLifecycleManager {

    /** What is answered, by path and query; a 404 for an empty text. */
    public static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();

    /** Who asked last, by path and query. */
    public static final Map<String, String> BEARERS = new ConcurrentHashMap<>();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            String asked = exchange.getRequestURI().toString();
            BEARERS.put(asked, String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            String answer = ANSWERS.get(asked);
            byte[] body = (answer == null ? "{}" : answer).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(
                    answer == null ? 503 : answer.isEmpty() ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return Map.of(
                "quarkus.rest-client.leads-service.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
