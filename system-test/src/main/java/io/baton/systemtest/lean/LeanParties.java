package io.baton.systemtest.lean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.EventJson;
import io.baton.systemtest.sound.Tone;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One process with many parties, asked by JSON lines; see {@code src/main/python/parties.py} for the words.
 *
 * <p>Costs a hundredth of a browser for each party, and may be used by many threads at once.
 */
public final class LeanParties implements AutoCloseable {

    private static final Duration ANSWER = Duration.ofSeconds(45);

    private final Process process;
    private final BufferedWriter requests;
    private final Map<Long, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();

    public LeanParties() {
        Path module = Path.of(System.getProperty("baton.root", "."), "system-test")
                .toAbsolutePath()
                .normalize();
        Path libraries = module.resolve("target/python");
        if (!Files.isDirectory(libraries)) {
            throw new IllegalStateException("There is no " + libraries + "; the build of system-test installs it.");
        }
        ProcessBuilder builder = new ProcessBuilder(
                        "python3",
                        "-B",
                        module.resolve("src/main/python/parties.py").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PYTHONPATH", libraries.toString());
        // What the arithmetic library needs is done in one thread: many small products, no large one.
        builder.environment().put("OPENBLAS_NUM_THREADS", "1");
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("python3 is missing", e);
        }
        requests = process.outputWriter();
        // Reading from a pipe keeps the carrier of a virtual thread for itself.
        Thread.ofPlatform().name("lean-parties").daemon().start(this::read);
    }

    /** A new party with this LiveKit identity, speaking with this tone, in no room yet. */
    public LeanParty party(String identity, Tone voice) {
        return new LeanParty(this, identity, identity + "-" + UUID.randomUUID(), voice);
    }

    JsonNode ask(String what, String party, Map<String, ?> more) {
        long id = ids.incrementAndGet();
        Map<String, Object> request = new LinkedHashMap<>(more);
        request.put("id", id);
        request.put("do", what);
        request.put("party", party);
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        try {
            send(EventJson.mapper().writeValueAsString(request));
            JsonNode said = answer.get(ANSWER.toSeconds(), TimeUnit.SECONDS);
            if (said.has("error")) {
                throw new LeanFailure(
                        party + " could not " + what + ": " + said.path("error").asText());
            }
            return said;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        } catch (TimeoutException e) {
            throw new LeanFailure(party + " could not " + what + " within " + ANSWER.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            waiting.remove(id);
        }
    }

    private synchronized void send(String line) {
        try {
            requests.write(line);
            requests.newLine();
            requests.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The parties' process has ended", e);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode said = EventJson.mapper().readTree(line);
                CompletableFuture<JsonNode> answer = waiting.get(said.path("id").asLong());
                if (answer != null) {
                    answer.complete(said);
                }
            }
        } catch (IOException killed) {
            // close() was called, or the process is gone: whoever waits is told below.
        } finally {
            waiting.values()
                    .forEach(answer ->
                            answer.completeExceptionally(new IllegalStateException("The parties' process has ended")));
        }
    }

    /** The whole process dies at once: nobody in it says farewell. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
