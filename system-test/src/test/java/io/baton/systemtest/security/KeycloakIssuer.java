package io.baton.systemtest.security;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.EventJson;
import io.baton.systemtest.stack.RunningStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Makes the real Keycloak sign bearers that are wrong in one respect only: of another realm, for another API, or short-lived. */
public final class KeycloakIssuer {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI keycloak;
    private final String masterBearer;

    public KeycloakIssuer(RunningStack stack) {
        keycloak = stack.addresses().issuer().resolve("/");
        masterBearer = bearer("master", "admin-cli", "admin", stack.secret("KEYCLOAK_ADMIN_PASSWORD"));
    }

    /** Of the realm {@code master}: another issuer, other keys. */
    String ofAnotherRealm() {
        return masterBearer;
    }

    /** Good in all but the audience. */
    String forAnotherAudience(String user) {
        client("elsewhere", 600, "another-api");
        return bearer("baton", "elsewhere", user, user + "-demo");
    }

    /** Good in all respects, for one second. */
    String shortLived(String user) {
        client("short-lived", 4, "baton-api");
        return bearer("baton", "short-lived", user, user + "-demo");
    }

    /** Makes somebody with this role, whose password is the name and {@code -demo}, unless they are there. */
    public void person(String username, String role) {
        Map<String, Object> person = Map.of(
                "username",
                username,
                "enabled",
                true,
                "emailVerified",
                true,
                "firstName",
                username,
                "lastName",
                role,
                "email",
                username + "@baton.example",
                "credentials",
                List.of(Map.of("type", "password", "value", username + "-demo", "temporary", false)));
        create("/admin/realms/baton/users", person);
        String id = read("/admin/realms/baton/users?exact=true&username=" + username)
                .path(0)
                .path("id")
                .asText();
        create(
                "/admin/realms/baton/users/" + id + "/role-mappings/realm",
                List.of(read("/admin/realms/baton/roles/" + role)));
    }

    private void client(String id, int lifespanSeconds, String audience) {
        Map<String, Object> mapper = Map.of(
                "name", "audience",
                "protocol", "openid-connect",
                "protocolMapper", "oidc-audience-mapper",
                "config", Map.of("included.custom.audience", audience, "access.token.claim", "true"));
        Map<String, Object> client = Map.of(
                "clientId",
                id,
                "publicClient",
                true,
                "directAccessGrantsEnabled",
                true,
                "standardFlowEnabled",
                false,
                "attributes",
                Map.of("access.token.lifespan", Integer.toString(lifespanSeconds)),
                "protocolMappers",
                List.of(mapper));
        create("/admin/realms/baton/clients", client);
    }

    private JsonNode read(String path) {
        try {
            return EventJson.mapper().readTree(send(asAdmin(path).GET().build()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 409: it is there from an earlier run. */
    private void create(String path, Object what) {
        try {
            int status = send(asAdmin(path)
                            .POST(BodyPublishers.ofString(EventJson.mapper().writeValueAsString(what)))
                            .build())
                    .statusCode();
            if (status != 201 && status != 204 && status != 409) {
                throw new IllegalStateException("Keycloak answers " + status + " to something new at " + path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder asAdmin(String path) {
        return HttpRequest.newBuilder(keycloak.resolve(path))
                .header("Authorization", "Bearer " + masterBearer)
                .header("Content-Type", "application/json");
    }

    private String bearer(String realm, String client, String user, String password) {
        String form = "grant_type=password&client_id=" + client + "&username=" + user + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(
                        keycloak.resolve("/realms/" + realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            JsonNode answer = EventJson.mapper().readTree(send(request).body());
            if (!answer.has("access_token")) {
                throw new IllegalStateException("No bearer from " + realm + "/" + client + ": " + answer);
            }
            return answer.path("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
