package io.baton.systemtest.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * The processes of a running stack, as its supervisor tells of them in its status file.
 *
 * @param status {@code run/status.json} in the stack's state folder
 */
record StackProcesses(Path status) {

    /** A slow machine starts an identity provider in a minute; the supervisor sees a death within five seconds. */
    private static final Duration RETURN = Duration.ofMinutes(4);

    /** Of the stack that the environment names; its state folder is relative to the checkout. */
    static StackProcesses from(Map<String, String> environment) {
        return new StackProcesses(Path.of(environment.getOrDefault("BATON_STATE", ".baton"), "run", "status.json"));
    }

    /** Kills the process group of the component: nobody in it says farewell. Returns the process that it was. */
    long kill(String component) {
        long leader = row(component).path("pid").asLong();
        if (leader <= 1) {
            throw new IllegalStateException(component + " does not run");
        }
        try {
            new ProcessBuilder("kill", "-KILL", "--", "-" + leader).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return leader;
    }

    /** Waits until another process does the component's work. */
    void awaitReturn(String component, long killed) {
        Awaitility.await(component + " is back")
                .atMost(RETURN)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    JsonNode row = row(component);
                    return row.path("healthy").asBoolean() && row.path("pid").asLong() != killed;
                });
    }

    /** Waits until everything does its work. */
    void awaitHealth() {
        Awaitility.await("everything is healthy").atMost(RETURN).until(() -> {
            for (JsonNode row : rows()) {
                if (!row.path("healthy").asBoolean()) {
                    return false;
                }
            }
            return true;
        });
    }

    private JsonNode row(String component) {
        for (JsonNode row : rows()) {
            if (row.path("name").asText().equals(component)) {
                return row;
            }
        }
        throw new IllegalStateException("No " + component + " in " + status);
    }

    private JsonNode rows() {
        try {
            return EventJson.mapper().readTree(Files.readString(status));
        } catch (IOException e) {
            throw new UncheckedIOException("Does Baton run here? " + status, e);
        }
    }
}
