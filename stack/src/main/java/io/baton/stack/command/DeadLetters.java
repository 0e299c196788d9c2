package io.baton.stack.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.baton.stack.Settings;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a service could not take in from Kafka: look, take in again, give up. Asks the same routes that an operator elsewhere asks. */
@Command(
        name = "dead-letters",
        description = "List what could not be taken in from Kafka, take it in again, or give it up.")
public final class DeadLetters implements Callable<Integer> {
    /** Whose topic, and where its consumer is asked. */
    private static final Map<String, String> LETTERS = Map.of(
            "calls",
            "/api/admin/dead-letters",
            "crm",
            "/api/admin/leads/dead-letters",
            "conversations",
            "/api/conversations/dead-letters");

    @Option(
            names = "--of",
            defaultValue = "calls",
            scope = CommandLine.ScopeType.INHERIT,
            description =
                    "calls (by default), crm or conversations: what the timelines of calls, those of contacts, or the history of what was said could not take in.")
    private String of;

    @Option(
            names = "--user",
            defaultValue = "ada",
            scope = CommandLine.ScopeType.INHERIT,
            description = "The admin who asks, ada by default.")
    private String user;

    @Override
    public Integer call() throws Exception {
        return list(false);
    }

    @Command(name = "list", description = "What is parked, the oldest first, with the reason.")
    int list(
            @Option(names = "--settled", description = "What was taken in again or given up, with by whom.")
                    boolean settled)
            throws Exception {
        return ask("GET", letters() + "?limit=200&state=" + (settled ? "settled" : "parked"), answer -> {
            for (JsonNode letter : answer.path("items")) {
                System.out.println(line(letter));
            }
            System.out.println(answer.path("items").size() + (settled ? " settled" : " parked"));
            return 0;
        });
    }

    @Command(name = "redrive", description = "Take one in again, or all in order.")
    int redrive(
            @Parameters(arity = "0..1", paramLabel = "ID", description = "As list shows it.") String id,
            @Option(
                            names = "--all",
                            description = "All, the oldest first; one that fails keeps back those of its call.")
                    boolean all)
            throws Exception {
        if (all == (id != null)) {
            System.err.println("baton: name one dead letter, or --all");
            return 2;
        }
        if (!all) {
            return ask("POST", letters() + "/" + id + "/redrive", answer -> {
                System.out.println(line(answer));
                return 0;
            });
        }
        return ask("POST", letters() + "/redrive", answer -> {
            boolean whole = true;
            for (JsonNode attempt : answer.path("items")) {
                String outcome = attempt.path("outcome").asText();
                whole &= outcome.equals("redriven");
                System.out.println(attempt.path("id").asText() + "  " + outcome + "  "
                        + attempt.path("reason").asText());
            }
            return whole ? 0 : 1;
        });
    }

    @Command(name = "discard", description = "Give one up: its effect will never be had.")
    int discard(@Parameters(paramLabel = "ID", description = "As list shows it.") String id) throws Exception {
        return ask("DELETE", letters() + "/" + id, answer -> 0);
    }

    private String letters() {
        String path = LETTERS.get(of);
        if (path == null) {
            throw new IllegalArgumentException("--of is calls, crm or conversations");
        }
        return path;
    }

    private interface Reader {
        int read(JsonNode answer);
    }

    private int ask(String method, String path, Reader reader) throws IOException, InterruptedException {
        Settings settings = Settings.from(System.getenv());
        Optional<String> bearer = Token.of(settings, user, null);
        if (bearer.isEmpty()) {
            return 1;
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.publicUrl() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + bearer.get())
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode answer =
                    JsonMapper.builder().build().readTree(response.body().isBlank() ? "{}" : response.body());
            if (response.statusCode() >= 400) {
                System.err.println("baton: " + answer.path("title").asText() + ". "
                        + answer.path("detail").asText());
                return 1;
            }
            return reader.read(answer);
        } catch (ConnectException e) {
            System.err.println("baton: the gateway does not answer at " + settings.publicUrl() + "; run ./baton up");
            return 1;
        }
    }

    /** One line: id, since when, what, whose, and why or what became of it. */
    static String line(JsonNode letter) {
        JsonNode settled = letter.path("settled");
        String fate = settled.isMissingNode() || settled.isNull()
                ? letter.path("reason").asText()
                : settled.path("outcome").asText() + " by " + settled.path("by").asText();
        return String.format(
                        Locale.ROOT,
                        "%-10s %s  %-35s %-36s  %s",
                        letter.path("id").asText(),
                        letter.path("parkedAt").asText(),
                        letter.path("type").asText("(no event)"),
                        letter.path("key").asText("(no key)"),
                        fate)
                .stripTrailing();
    }
}
