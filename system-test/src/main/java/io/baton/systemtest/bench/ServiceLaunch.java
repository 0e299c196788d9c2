package io.baton.systemtest.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.baton.events.EventJson;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the stack starts one of its services, so that a benchmark can start one more of it.
 *
 * @param command the JVM first
 * @param directory a file address
 */
record ServiceLaunch(List<String> command, Map<String, String> environment, URI directory) {

    private static final TypeReference<Map<String, ServiceLaunch>> LAUNCHES = new TypeReference<>() {};

    /** Of the stack that {@code ./baton bench} has told about. */
    static ServiceLaunch of(String service) {
        try {
            return EventJson.mapper()
                    .readValue(System.getenv().getOrDefault("BATON_SERVICES", "{}"), LAUNCHES)
                    .computeIfAbsent(service, none -> {
                        throw new IllegalStateException("Run it with ./baton bench");
                    });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts one more at a port of its own, with more options for the JVM. */
    Program start(int port, List<String> options) {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(1, options);
        Map<String, String> own = new HashMap<>(environment);
        own.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        Path folder = Path.of(directory);
        return Program.start(whole, own, folder, port, folder.resolve("logs/bench-" + port + ".log"));
    }
}
