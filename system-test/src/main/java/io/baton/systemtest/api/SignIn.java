package io.baton.systemtest.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bearers of the local realm's demo users, kept until shortly before they expire. */
public final class SignIn {

    private static final Duration MARGIN = Duration.ofSeconds(60);

    private record Bearer(String token, Instant expires) {}

    private final HttpClient http;
    private final URI issuer;
    private final Map<String, Bearer> bearers = new ConcurrentHashMap<>();

    public SignIn(HttpClient http, URI issuer) {
        this.http = http;
        this.issuer = issuer;
    }

    /** A bearer of a demo user, whose password in the local realm is the name and {@code -demo}. */
    public String bearer(String user) {
        return bearers.compute(
                        user,
                        (name, known) -> known != null && Instant.now().isBefore(known.expires()) ? known : ask(name))
                .token();
    }

    private Bearer ask(String user) {
        String form = "grant_type=password&client_id=baton-cli&username=" + encode(user) + "&password="
                + encode(user + "-demo");
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(20))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError("Keycloak does not sign in " + user + ": " + response.body());
            }
            JsonNode answer = EventJson.mapper().readTree(response.body());
            Instant expires = Instant.now()
                    .plusSeconds(answer.path("expires_in").asLong())
                    .minus(MARGIN);
            return new Bearer(answer.path("access_token").asText(), expires);
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not answer at " + issuer, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
