package io.baton.systemtest.stack;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.EventJson;
import io.baton.systemtest.api.Addresses;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.api.Suite;
import io.baton.systemtest.model.StandInModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The whole stack, started by {@code ./baton up --detach} beside a developer's own (other ports, other state), with a stand-in
 * model; {@code BATON_USE_RUNNING=1} takes one that already runs with the same {@code BATON_PORT_OFFSET} instead.
 */
public final class RunningStack implements AutoCloseable {

    /** The model's key: no service writes it down anywhere. */
    public static final String MODEL_KEY = "sk-stand-in-4c1f70d2";

    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration COMMAND = Duration.ofSeconds(60);
    private static final Duration SETTLE = Duration.ofSeconds(60);

    private final Path root =
            Path.of(System.getProperty("baton.root", "..")).toAbsolutePath().normalize();
    private final boolean ours = System.getenv("BATON_USE_RUNNING") == null;
    private final Map<String, String> environment = new HashMap<>();
    private final Addresses addresses;
    private final Suite suite;
    private final StandInModel model;

    public RunningStack() {
        environment.put("BATON_PORT_OFFSET", setting("BATON_PORT_OFFSET", "10000"));
        environment.put("BATON_STATE", setting("BATON_STATE", ".baton/test"));
        addresses = Addresses.from(environment);
        try {
            model = new StandInModel(addresses.modelPort());
        } catch (IOException e) {
            throw new UncheckedIOException("Port " + addresses.modelPort() + " for the stand-in model", e);
        }
        environment.put("BATON_PUBLIC_URL", addresses.gateway().toString().replaceFirst("/$", ""));
        environment.put("OPENAI_BASE_URL", model.baseUrl());
        environment.put("OPENAI_API_KEY", MODEL_KEY);
        environment.put("OPENAI_MODEL", "stand-in");
        environment.put("BATON_MEDIA_CAMERA", "true");
        suite = new Suite(addresses);
        if (ours) {
            baton(START, "up", "--detach");
        }
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    public Addresses addresses() {
        return addresses;
    }

    public StandInModel model() {
        return model;
    }

    /** Its API. */
    public Suite suite() {
        return suite;
    }

    /** A demo user at the gateway. */
    public BatonApi as(String user) {
        return suite.as(user);
    }

    /** Nobody at the gateway. */
    public BatonApi anonymous() {
        return suite.anonymous();
    }

    /** Calls off every transfer that still runs, and waits until each is settled. */
    void endTransfers() {
        BatonApi supervisor = as("sam");
        await().atMost(SETTLE).ignoreExceptions().until(() -> {
            boolean settled = true;
            for (JsonNode transfer :
                    supervisor.get("/api/transfers?limit=50").body().path("items")) {
                if (!transfer.path("settled").asBoolean()) {
                    settled = false;
                    supervisor.post("/api/transfers/" + transfer.path("id").asText() + "/cancel", Map.of());
                }
            }
            return settled;
        });
    }

    /** Ends the calls that agents are still on, and waits until each is free for the next. */
    void freeAgents() {
        BatonApi supervisor = as("sam");
        await().atMost(SETTLE).ignoreExceptions().until(() -> {
            boolean free = true;
            for (JsonNode agent : supervisor.get("/api/agents").body().path("items")) {
                if (agent.path("onCall").isTextual()) {
                    free = false;
                    supervisor.post("/api/calls/" + agent.path("onCall").asText() + "/end");
                }
            }
            return free;
        });
    }

    /** Its LiveKit, past the services. */
    public BareLiveKit liveKit() {
        return BareLiveKit.of(this);
    }

    /** The root of the checkout. */
    public Path root() {
        return root;
    }

    /** What the stack keeps between starts. */
    public Path state() {
        return root.resolve(environment.get("BATON_STATE"));
    }

    /** A secret of this stack, from the file that only its owner may read. */
    public String secret(String name) {
        Path file = state().resolve("secrets.env");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(name.length() + 1))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No " + name + " in " + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code ./baton status --json} says of a component: pid, state, restarts, healthy. */
    public JsonNode status(String component) {
        JsonNode status;
        try {
            status =
                    EventJson.mapper().readTree(run(COMMAND, "status", "--json").output());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        JsonNode components = status.isArray() ? status : status.path("components");
        for (JsonNode one : components) {
            if (one.path("name").asText().equals(component)) {
                return one;
            }
        }
        throw new AssertionError("No " + component + " in " + status);
    }

    /** The process of a component. */
    public ProcessHandle process(String component) {
        long pid = status(component).path("pid").asLong();
        return ProcessHandle.of(pid).orElseThrow(() -> new AssertionError(component + " has no process " + pid));
    }

    /** Runs a command of the launcher to its end and returns its output; fails when it fails. */
    public String baton(Duration patience, String... arguments) {
        Ended ended = run(patience, arguments);
        if (ended.status() != 0) {
            throw new AssertionError(
                    "./baton " + String.join(" ", arguments) + " ended with " + ended.status() + ":\n" + ended.said());
        }
        return ended.output();
    }

    /** Runs a command in the checkout with the environment of this stack; fails when it fails. */
    public String shell(Duration patience, String... command) {
        Ended ended = execute(patience, List.of(command));
        if (ended.status() != 0) {
            throw new AssertionError(
                    String.join(" ", command) + " ended with " + ended.status() + ":\n" + ended.said());
        }
        return ended.output();
    }

    private record Ended(int status, String output, String errors) {
        String said() {
            return output + errors;
        }
    }

    private Ended run(Duration patience, String... arguments) {
        List<String> command = new ArrayList<>(List.of(root.resolve("baton").toString()));
        command.addAll(List.of(arguments));
        return execute(patience, command);
    }

    private Ended execute(Duration patience, List<String> command) {
        try {
            Path output = Files.createTempFile("baton", ".out");
            Path errors = Files.createTempFile("baton", ".err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(root.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            String said = Files.readString(output);
            String complained = Files.readString(errors);
            Files.delete(output);
            Files.delete(errors);
            System.err.print(complained);
            if (!ended) {
                throw new AssertionError(String.join(" ", command) + " did not end:\n" + said + complained);
            }
            return new Ended(process.exitValue(), said, complained);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        model.close();
        if (ours) {
            baton(COMMAND, "down");
        }
    }
}
