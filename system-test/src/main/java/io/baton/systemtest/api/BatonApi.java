package io.baton.systemtest.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** One person (or nobody) at the API: requests go through the gateway unless another base is named. */
public final class BatonApi {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http;
    private final URI base;
    private final Supplier<String> bearer;
    private final Map<String, String> headers;

    private BatonApi(HttpClient http, URI base, Supplier<String> bearer, Map<String, String> headers) {
        this.http = http;
        this.base = base;
        this.bearer = bearer;
        this.headers = Map.copyOf(headers);
    }

    /** Without a bearer. */
    public static BatonApi anonymous(HttpClient http, URI base) {
        return new BatonApi(http, base, () -> null, Map.of());
    }

    /** As a demo user. */
    public static BatonApi of(HttpClient http, URI base, SignIn signIn, String user) {
        return new BatonApi(http, base, () -> signIn.bearer(user), Map.of());
    }

    /** The same with this bearer, whatever it is. */
    public BatonApi withBearer(String token) {
        return new BatonApi(http, base, () -> token, headers);
    }

    /** The same person at another base, as a service itself. */
    public BatonApi at(URI otherBase) {
        return new BatonApi(http, otherBase, bearer, headers);
    }

    /** The same with one more header on each request. */
    public BatonApi with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new BatonApi(http, base, bearer, more);
    }

    public String bearer() {
        return bearer.get();
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Posts the body as JSON. */
    public Answer post(String path, Object body) {
        return send("POST", path, json(body));
    }

    /** Posts without a body. */
    public Answer post(String path) {
        return send("POST", path, null);
    }

    /** Posts this text, whatever it is, as JSON. */
    public Answer postText(String path, String text) {
        return send("POST", path, text);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, json(body));
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    private Answer send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT);
        headers.forEach(request::header);
        String token = bearer.get();
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            if (!headers.containsKey("Content-Type")) {
                request.header("Content-Type", "application/json");
            }
            request.method(method, BodyPublishers.ofString(body));
        }
        long start = System.nanoTime();
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return Answer.of(response, (System.nanoTime() - start) / 1_000_000);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + base.resolve(path) + " is not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object body) {
        try {
            return EventJson.mapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
