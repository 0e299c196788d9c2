package io.baton.stack.console;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * Serves what the console's build left, on a laptop; containers have a web server for that. Knows pages and files only: who may
 * ask for what, and the headers that protect pages, are the gateway's business.
 */
public final class ConsoleFiles implements AutoCloseable {
    /** How files are kept whose names change with what is in them; the container image says the same. */
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "woff2", "font/woff2");

    private final Path root;
    private final Kept settings;
    private final HttpServer server;
    private final Map<Path, Kept> kept = new ConcurrentHashMap<>();

    /** A file as it was read last; read again when it has changed. */
    private static final class Kept {
        private final FileTime changed;
        private final byte[] plain;
        private final byte[] zipped;

        Kept(FileTime changed, byte[] plain) throws IOException {
            this.changed = changed;
            this.plain = plain;
            this.zipped = zip(plain);
        }
    }

    /**
     * Listens on the loopback interface.
     *
     * @param root the folder of the build
     * @param settings what {@code /config.json} answers
     * @param port where to listen, 0 for any free port
     */
    public ConsoleFiles(Path root, String settings, int port) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.settings = new Kept(FileTime.fromMillis(0), settings.getBytes(StandardCharsets.UTF_8));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    /** Runs until it is stopped: {@code <folder> <port> <issuer> <client id>}. */
    public static void main(String[] arguments) throws IOException {
        new ConsoleFiles(Path.of(arguments[0]), settings(arguments[2], arguments[3]), Integer.parseInt(arguments[1]));
    }

    /** The console's runtime settings. */
    static String settings(String issuer, String clientId) {
        return "{\"issuer\":\"%s\",\"clientId\":\"%s\"}".formatted(issuer, clientId);
    }

    /** Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.sendResponseHeaders(405, -1);
            } else if (path.equals("/config.json")) {
                answer(exchange, "json", "no-cache", settings);
            } else {
                file(exchange, path);
            }
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        // A path without an ending is a page; all pages are one file.
        boolean page = path.lastIndexOf('.') <= path.lastIndexOf('/') || path.startsWith("/room/");
        Path wanted = page ? root.resolve("index.html") : within(path).orElse(root);
        if (!Files.isRegularFile(wanted)) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        String name = wanted.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        answer(exchange, ending, path.startsWith("/assets/") ? FOR_EVER : "no-cache", read(wanted));
    }

    private Optional<Path> within(String path) {
        try {
            Path wanted = root.resolve(path.substring(1)).normalize();
            boolean hidden = root.relativize(wanted).toString().startsWith(".");
            return wanted.startsWith(root) && !hidden ? Optional.of(wanted) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Kept read(Path file) throws IOException {
        FileTime changed = Files.getLastModifiedTime(file);
        Kept known = kept.get(file);
        if (known == null || !known.changed.equals(changed)) {
            known = new Kept(changed, Files.readAllBytes(file));
            kept.put(file, known);
        }
        return known;
    }

    private static byte[] zip(byte[] plain) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(plain);
        }
        return zipped.toByteArray();
    }

    private static void answer(HttpExchange exchange, String ending, String caching, Kept content) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        headers.set("Cache-Control", caching);
        headers.set("Vary", "Accept-Encoding");
        String accepted = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Accept-Encoding"))
                .orElse("");
        boolean zips = accepted.contains("gzip");
        if (zips) {
            headers.set("Content-Encoding", "gzip");
        }
        byte[] body = zips ? content.zipped : content.plain;
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
