package io.baton.stack.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.baton.stack.Settings;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a demo user in and prints the access token. */
@Command(name = "token", description = "Print a bearer of a demo user for curl.")
public final class Token implements Callable<Integer> {
    @Parameters(paramLabel = "USER", description = "alice, bob, sam or ada.")
    private String user;

    @Option(names = "--password", description = "Instead of the demo password.")
    private String password;

    @Override
    public Integer call() throws Exception {
        Optional<String> bearer = of(Settings.from(System.getenv()), user, password);
        bearer.ifPresent(System.out::println);
        return bearer.isPresent() ? 0 : 1;
    }

    /** A bearer of a demo user; when there is none, says why on the error stream. */
    static Optional<String> of(Settings settings, String user, String password)
            throws IOException, InterruptedException {
        Map<String, String> form = Map.of(
                "grant_type",
                "password",
                "client_id",
                "baton-cli",
                "username",
                user,
                "password",
                password == null ? user + "-demo" : password);
        JsonNode answer;
        try {
            answer = post(settings.issuer() + "/protocol/openid-connect/token", form);
        } catch (ConnectException e) {
            System.err.println("baton: Keycloak does not answer at " + settings.issuer() + "; run ./baton up");
            return Optional.empty();
        }
        if (!answer.has("access_token")) {
            System.err.println(
                    "baton: Keycloak says: " + answer.path("error_description").asText(answer.toString()));
            return Optional.empty();
        }
        return Optional.of(answer.get("access_token").asText());
    }

    private static JsonNode post(String url, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return JsonMapper.builder().build().readTree(response.body());
        }
    }
}
