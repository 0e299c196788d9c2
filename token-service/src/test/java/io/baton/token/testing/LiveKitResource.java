package io.baton.token.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real livekit-server on the loopback interface, whose webhooks reach the service under test. */
public class LiveKitResource implements QuarkusTestResourceLifecycleManager {

    /** The key and secret of this run. */
    public static final String KEY = "testkey";

    public static final String SECRET = "a-secret-for-tests-only-0123456789abcdef";
    public static final String PREVIOUS_KEY = "oldkey";
    public static final String PREVIOUS_SECRET = "another-secret-for-tests-only-0123456789";

    /** Test resources and tests may live in different class loaders: what both need travels as system properties. */
    private static final String PORT = "baton.test.livekit.port";

    private static final String CONFIG = "baton.test.livekit.config";
    private static final String PID = "baton.test.livekit.pid";

    @Override
    public Map<String, String> start() {
        try {
            int port = freeTcp();
            int service = freeTcp();
            Path directory = Files.createTempDirectory("baton-livekit");
            Path config = directory.resolve("livekit.yaml");
            Files.writeString(config, """
                    port: %d
                    bind_addresses: ["127.0.0.1"]
                    keys: {"%s": "%s", "%s": "%s"}
                    rtc:
                      tcp_port: %d
                      udp_port: %d
                      use_external_ip: false
                      node_ip: 127.0.0.1
                      enable_loopback_candidate: true
                      interfaces: {includes: [lo]}
                    room: {auto_create: false, empty_timeout: 300, departure_timeout: 20, enable_remote_unmute: true}
                    webhook: {api_key: "%s", urls: ["http://127.0.0.1:%d/api/livekit/webhook"]}
                    logging: {level: info}
                    """.formatted(
                            port, KEY, SECRET, PREVIOUS_KEY, PREVIOUS_SECRET, freeTcp(), freeUdp(), KEY, service));
            System.setProperty(PORT, Integer.toString(port));
            System.setProperty(CONFIG, config.toString());
            launch();
            Map<String, String> settings = new HashMap<>();
            settings.put("quarkus.http.test-port", Integer.toString(service));
            settings.put("baton.livekit.url", "http://127.0.0.1:" + port);
            settings.put("baton.livekit.key", KEY);
            settings.put("baton.livekit.secret", SECRET);
            settings.put("baton.livekit.previous-key", PREVIOUS_KEY);
            settings.put("baton.livekit.previous-secret", PREVIOUS_SECRET);
            settings.put("baton.outbox.poll", "200MS");
            settings.put("baton.call.reconcile", "1s");
            settings.put("baton.call.missing-grace", "8s");
            settings.put("baton.call.reconcile-page", "5");
            settings.put("baton.call.alone-after", "1s");
            settings.put("baton.call.alone-watch", "1s");
            settings.put("baton.call.end-grace", "1s");
            settings.put("baton.call.fact-retries", "2");
            settings.put("baton.public.keeper", "1s");
            settings.put("baton.public.allowed-origins", "https://shop.example");
            settings.put("baton.transfer-service-url", "http://127.0.0.1:1");
            settings.put("baton.leads-service-url", "http://127.0.0.1:1");
            settings.put("baton.conversation-service-url", "http://127.0.0.1:1");
            settings.put("quarkus.log.category.\"org.apache.kafka\".level", "WARN");
            settings.put("quarkus.log.category.\"kafka\".level", "WARN");
            settings.put("quarkus.log.category.\"state.change.logger\".level", "WARN");
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the server listens, {@code http://127.0.0.1:…}. */
    public static String url() {
        return "http://127.0.0.1:" + System.getProperty(PORT);
    }

    /** Starts the server, again after {@link #kill}. */
    public static void launch() {
        try {
            Path config = Path.of(System.getProperty(CONFIG));
            Process process = new ProcessBuilder(program().toString(), "--config", config.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            config.resolveSibling("livekit.log").toFile()))
                    .start();
            System.setProperty(PID, Long.toString(process.pid()));
            awaitPort(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills the server as a crash would. */
    public static void kill() {
        ProcessHandle.of(Long.parseLong(System.getProperty(PID))).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    private static void awaitPort(Process process) {
        int port = Integer.parseInt(System.getProperty(PORT));
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new IllegalStateException("livekit-server ended at once; see its log beside its configuration");
            }
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException e) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("livekit-server does not listen");
    }

    private static Path program() throws IOException {
        String named = System.getenv("BATON_LIVEKIT_SERVER");
        if (named != null) {
            return Path.of(named);
        }
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Optional<Path> onPath = Stream.of(path.split(":"))
                .map(folder -> Path.of(folder, "livekit-server"))
                .filter(Files::isExecutable)
                .findFirst();
        if (onPath.isPresent()) {
            return onPath.get();
        }
        String tools = Optional.ofNullable(System.getenv("BATON_TOOLS"))
                .orElse(System.getProperty("user.home") + "/.cache/baton");
        try (Stream<Path> installed = Files.list(Path.of(tools))) {
            return installed
                    .filter(file -> file.getFileName().toString().startsWith("livekit-server"))
                    .filter(Files::isRegularFile)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no livekit-server; ./baton up builds it once"));
        }
    }

    private static int freeTcp() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static int freeUdp() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        kill();
    }
}
