package io.baton.systemtest.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;

/** Serves the parties' page from the classpath on a free loopback port. */
final class PartyPages implements AutoCloseable {

    private static final Map<String, String> TYPES =
            Map.of("html", "text/html; charset=utf-8", "js", "text/javascript; charset=utf-8");

    private final HttpServer server;

    PartyPages() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", PartyPages::serve);
        server.start();
    }

    /** A loopback name counts as a secure context, which audio worklets need. */
    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/index.html");
    }

    private static void serve(HttpExchange exchange) throws IOException {
        String name = exchange.getRequestURI().getPath().substring(1);
        try (exchange;
                InputStream file = name.matches("[a-z.-]+") ? open(name) : null) {
            if (file == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = file.readAllBytes();
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static InputStream open(String name) {
        return PartyPages.class.getResourceAsStream("/parties/" + name);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
