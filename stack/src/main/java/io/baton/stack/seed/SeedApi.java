package io.baton.stack.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The gateway as an admin's client sees it. What is refused for now (429, 503) is asked again for a while, under the same idempotency key
 * for the routes that know it; what gets no answer is not, since it may have been done.
 */
public final class SeedApi implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration ONE_ANSWER = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Set<Integer> NOT_NOW = Set.of(429, 503);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String origin;
    private final String bearer;

    public SeedApi(String origin, String bearer) {
        this.origin = origin;
        this.bearer = bearer;
    }

    /** An answer that says no. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        private final String code;

        Refused(String code, String message) {
            super(message);
            this.code = code;
        }

        /** The problem's code. */
        String code() {
            return code;
        }
    }

    /** Every item of a list, page by page. */
    List<JsonNode> all(String path) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = null;
        do {
            String from = cursor == null ? "" : "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
            JsonNode page = ask("GET", path + (path.contains("?") ? "&" : "?") + "limit=200" + from, null);
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").textValue();
        } while (cursor != null);
        return items;
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return ask("POST", path, body);
    }

    JsonNode patch(String path, Object body) throws IOException, InterruptedException {
        return ask("PATCH", path, body);
    }

    private JsonNode ask(String method, String path, Object body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(ONE_ANSWER)
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
        HttpResponse<byte[]> response = answered(request);
        if (response.statusCode() >= 300) {
            throw new Refused(
                    JSON.readTree(response.body()).path("code").asText(),
                    method + " " + path + " was refused with " + response.statusCode() + ": "
                            + new String(response.body(), StandardCharsets.UTF_8));
        }
        return JSON.readTree(response.body());
    }

    private HttpResponse<byte[]> answered(HttpRequest request) throws IOException, InterruptedException {
        Instant until = Instant.now().plus(PATIENCE);
        while (true) {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (!NOT_NOW.contains(response.statusCode()) || Instant.now().isAfter(until)) {
                return response;
            }
            Thread.sleep(PAUSE);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
