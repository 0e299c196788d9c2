package io.baton.systemtest.gateway;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jose4j.lang.JoseException;

/**
 * A real Envoy with the template of {@code deploy/gateway}, an echoing service for each owner behind it and an {@link Issuer}.
 * Each has ports and logs of its own, so that several may run beside each other and beside a developer's stack.
 */
final class Gateway implements AutoCloseable {

    /** Owners of routes, as the template's placeholders name them. */
    private static final Map<String, String> OWNERS = Map.of(
            "token-service", "TOKEN",
            "transfer-service", "TRANSFER",
            "leads-service", "LEADS",
            "conversation-service", "CONVERSATION",
            "telephony-service", "TELEPHONY",
            "console", "CONSOLE",
            "livekit", "LIVEKIT");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)}");

    private final Path root =
            Path.of(System.getProperty("baton.root", "..")).toAbsolutePath().normalize();
    private final Map<String, EchoService> services = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private final List<Socket> reserved = new ArrayList<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Issuer issuer;
    private final Path log;
    private final Path adminAddress;
    private final Process envoy;

    /** Starts with everything there. */
    Gateway() throws Exception {
        this(Map.of(), List.of());
    }

    /**
     * Starts.
     *
     * @param different settings that differ from the usual
     * @param away owners (or {@code keycloak}) of which nobody listens
     */
    Gateway(Map<String, String> different, List<String> away) throws Exception {
        settings.put("GATEWAY_BIND", "127.0.0.1");
        settings.put("GATEWAY_PORT", Integer.toString(reservedPort()));
        settings.put("ENVOY_ADMIN_PORT", "0");
        settings.put("GATEWAY_FILES", root.resolve("deploy/gateway").toString());
        settings.put("KEYCLOAK_ISSUER", Issuer.ISSUER);
        settings.put("ALLOWED_ORIGIN_REGEX", "https://(console|www)[.]example[.]com");
        settings.put("DOCS_ENABLED", "true");
        for (Map.Entry<String, String> owner : OWNERS.entrySet()) {
            if (away.contains(owner.getKey())) {
                address(owner.getValue(), reservedPort());
            } else {
                EchoService service = new EchoService(owner.getKey());
                services.put(owner.getKey(), service);
                address(owner.getValue(), service.port());
            }
        }
        issuer = new Issuer();
        address("KEYCLOAK", away.contains("keycloak") ? reservedPort() : issuer.publish(0));
        settings.putAll(different);
        Path folder = Files.createDirectories(root.resolve("system-test/target/gateway"));
        log = Files.createTempFile(folder, "envoy-", ".log");
        adminAddress = Files.createTempFile(folder, "envoy-", ".admin");
        envoy = start(folder);
    }

    private void address(String owner, int port) {
        settings.put(owner + "_HOST", "127.0.0.1");
        settings.put(owner + "_PORT", Integer.toString(port));
    }

    /** A port that is ours though nobody listens: Envoy may share it, a stranger does not get it in between. */
    private int reservedPort() throws IOException {
        Socket socket = new Socket();
        socket.setOption(StandardSocketOptions.SO_REUSEPORT, true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        reserved.add(socket);
        return socket.getLocalPort();
    }

    private Process start(Path folder) throws Exception {
        Path config = Files.createTempFile(folder, "envoy-", ".yaml");
        Files.deleteIfExists(adminAddress);
        Files.writeString(config, rendered());
        Process process = new ProcessBuilder(
                        EnvoyBinary.find(root).toString(),
                        "--config-path",
                        config.toString(),
                        "--disable-hot-restart",
                        "--concurrency",
                        "1",
                        "--admin-address-path",
                        adminAddress.toString(),
                        "--file-flush-interval-msec",
                        "50",
                        "--log-level",
                        "warning")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        await("Envoy is ready, see " + log)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .failFast("Envoy ended, see " + log, () -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> admin("GET", "/ready").statusCode() == 200);
        return process;
    }

    private String rendered() throws IOException {
        String template = Files.readString(root.resolve("deploy/gateway/envoy.yaml.tmpl"));
        return PLACEHOLDER.matcher(template).replaceAll(match -> {
            String value = settings.get(match.group(1));
            if (value == null) {
                throw new IllegalStateException("The template asks for " + match.group(1) + ", which nobody sets");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    Issuer issuer() {
        return issuer;
    }

    /** Lets Keycloak come (back). */
    void publishKeys() throws IOException {
        int port = Integer.parseInt(settings.get("KEYCLOAK_PORT"));
        for (Socket socket : reserved) {
            if (socket.getLocalPort() == port) {
                socket.close();
            }
        }
        issuer.publish(port);
    }

    EchoService service(String owner) {
        return services.get(owner);
    }

    /** Where a client goes. */
    URI at(String scheme, String path) {
        return URI.create(scheme + "://127.0.0.1:" + settings.get("GATEWAY_PORT") + path);
    }

    HttpClient http() {
        return http;
    }

    /** A request that a test completes; {@code path} is sent as it is. */
    HttpRequest.Builder request(String method, String path) {
        HttpRequest.BodyPublisher body =
                method.equals("GET") ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString("{}");
        return HttpRequest.newBuilder(at("http", path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body);
    }

    /** The same with a good bearer. */
    HttpRequest.Builder signedIn(String method, String path) throws JoseException {
        return request(method, path).header("authorization", "Bearer " + issuer.token());
    }

    Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    /** Sends bytes that no decent client would send, and gives the first line of the answer. */
    String sendRaw(String head) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(settings.get("GATEWAY_PORT")))) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write((head + "\r\nhost: gateway\r\nconnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            String first = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            return first == null ? "" : first;
        }
    }

    HttpResponse<String> admin(String method, String path) throws IOException, InterruptedException {
        URI address = URI.create("http://" + Files.readString(adminAddress) + path);
        return http.send(
                HttpRequest.newBuilder(address)
                        .timeout(Duration.ofSeconds(5))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Everything that Envoy has written: its access log and its own. */
    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws IOException {
        envoy.destroy();
        if (envoy.onExit().completeOnTimeout(envoy, 10, TimeUnit.SECONDS).join().isAlive()) {
            envoy.destroyForcibly();
        }
        for (EchoService service : services.values()) {
            service.close();
        }
        for (Socket socket : reserved) {
            socket.close();
        }
        issuer.close();
        http.close();
    }
}
