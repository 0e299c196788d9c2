package io.baton.systemtest.stack;

import static org.awaitility.Awaitility.await;

import io.baton.systemtest.api.Addresses;
import io.baton.systemtest.api.BatonApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A second transfer-service beside the stack's own, on the same database and topics. {@code BATON_OTHER_VERSION} names the {@code
 * quarkus-run.jar} of another version to run; otherwise it is the same as the first.
 */
public final class SecondReplica implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration LEAVE = Duration.ofSeconds(30);

    private final RunningStack stack;
    private final URI address;
    private final Process process;

    /** Starts it and waits until it is ready. */
    public SecondReplica(RunningStack stack) {
        this.stack = stack;
        int port = 8092 + stack.addresses().offset();
        this.address = URI.create("http://127.0.0.1:" + port + "/");
        String other = System.getenv("BATON_OTHER_VERSION");
        Path jar = other == null
                ? stack.root().resolve("transfer-service/target/quarkus-app/quarkus-run.jar")
                : Path.of(other);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(stack.state()
                        .resolve("logs/second-transfer-service.log")
                        .toFile());
        builder.environment().putAll(environment(port));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        BatonApi nobody = stack.anonymous().at(address);
        await("the second replica is ready")
                .atMost(START)
                .ignoreExceptions()
                .until(() -> nobody.get("/q/health/ready").status() == 200);
    }

    private Map<String, String> environment(int port) {
        Addresses at = stack.addresses();
        String database = "127.0.0.1:" + (15432 + at.offset()) + "/transfer";
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://" + database);
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://" + database);
        environment.put("QUARKUS_DATASOURCE_USERNAME", "transfer");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", stack.secret("TRANSFER_DATABASE_PASSWORD"));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", at.issuer().toString());
        environment.put("QUARKUS_OIDC_TOKEN_ISSUER", at.issuer().toString());
        environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", stack.secret("TRANSFER_SERVICE_CLIENT_SECRET"));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", at.kafka());
        environment.put("LIVEKIT_API_KEY", stack.secret("LIVEKIT_API_KEY"));
        environment.put("LIVEKIT_API_SECRET", stack.secret("LIVEKIT_API_SECRET"));
        environment.put("BATON_PUBLIC_URL", at.gateway().toString().replaceFirst("/$", ""));
        environment.put("BATON_TOKEN_SERVICE_URL", at.tokenService().toString().replaceFirst("/$", ""));
        environment.put(
                "BATON_TRANSFER_SERVICE_URL", at.transferService().toString().replaceFirst("/$", ""));
        return Map.copyOf(environment);
    }

    /** A demo user at this replica, past the gateway. */
    public BatonApi as(String user) {
        return stack.as(user).at(address);
    }

    /** Where its live socket is. */
    public URI socket() {
        return URI.create(address.toString().replaceFirst("^http", "ws"));
    }

    /** It is asked to leave, and leaves. Returns its exit status. */
    public int leave() {
        process.destroy();
        await("the second replica has left").atMost(LEAVE).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /** Its command line, for messages. */
    public List<String> command() {
        return process.info().commandLine().stream().toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
