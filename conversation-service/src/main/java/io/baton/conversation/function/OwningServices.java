package io.baton.conversation.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Asks the owning services over HTTP as the person for whom a function runs, with their own bearer: what they may not do there,
 * no function does for them. A visitor has no bearer, and is asked for in our own name where nothing but theirs is. Changes carry the run's id as {@code Idempotency-Key}.
 */
@ApplicationScoped
public class OwningServices {

    /** More than this is no answer to a question of ours. */
    private static final int LARGEST_ANSWER = 1_000_000;

    private final ServiceSettings settings;
    private final ObjectMapper json;
    private final OwnToken own;
    private final WebClient client;

    OwningServices(Vertx vertx, ServiceSettings settings, OwnToken own, ObjectMapper json) {
        this.settings = settings;
        this.own = own;
        this.json = json;
        this.client = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setUserAgent("conversation-service")
                        .setFollowRedirects(false)
                        .setConnectTimeout(1000));
    }

    /** Looks something up; parameters without a value are left out. */
    public Uni<JsonNode> get(OwningService service, Invocation run, String path, Map<String, ?> query) {
        HttpRequest<Buffer> request = request(service, run, HttpMethod.GET, path);
        query.forEach((name, value) -> {
            if (value != null) {
                request.addQueryParam(name, value.toString());
            }
        });
        return answer(service, request.send());
    }

    /** Looks something up. */
    public Uni<JsonNode> get(OwningService service, Invocation run, String path) {
        return get(service, run, path, Map.of());
    }

    /** Sends something new, or a command. */
    public Uni<JsonNode> post(OwningService service, Invocation run, String path, Object body) {
        return send(service, run, HttpMethod.POST, path, body);
    }

    /** Changes something. */
    public Uni<JsonNode> patch(OwningService service, Invocation run, String path, Object body) {
        return send(service, run, HttpMethod.PATCH, path, body);
    }

    /**
     * Asks leads-service on behalf of the visitor for whom a function runs, who has no bearer, in our own name. The address names the
     * visitor, and nothing but theirs stands below it.
     *
     * @param what what is asked for, for example {@code quotes}
     */
    public Uni<JsonNode> postForVisitor(Invocation run, String what, Object body) {
        String path = "/internal/visitors/" + run.caller().session() + "/" + what;
        return own.current()
                .onFailure()
                .transform(failure -> FunctionFailed.unanswered("Keycloak"))
                .chain(token -> answer(
                        OwningService.LEADS,
                        changing(OwningService.LEADS, run, HttpMethod.POST, path)
                                .bearerTokenAuthentication(token)
                                .sendBuffer(Buffer.buffer(write(body)))));
    }

    private Uni<JsonNode> send(OwningService service, Invocation run, HttpMethod method, String path, Object body) {
        return answer(service, changing(service, run, method, path).sendBuffer(Buffer.buffer(write(body))));
    }

    private HttpRequest<Buffer> changing(OwningService service, Invocation run, HttpMethod method, String path) {
        return request(service, run, method, path)
                .putHeader("Content-Type", "application/json")
                .putHeader("Idempotency-Key", run.id().toString());
    }

    private HttpRequest<Buffer> request(OwningService service, Invocation run, HttpMethod method, String path) {
        HttpRequest<Buffer> request = client.requestAbs(method, service.address(settings) + path)
                .timeout(settings.timeLimit().toMillis())
                .putHeader("Accept", "application/json, application/problem+json");
        return run.caller().bearer() == null
                ? request
                : request.bearerTokenAuthentication(run.caller().bearer());
    }

    private Uni<JsonNode> answer(OwningService service, Uni<HttpResponse<Buffer>> response) {
        return response.onFailure()
                .transform(failure -> FunctionFailed.unanswered(service.title()))
                .map(answer -> read(service, answer));
    }

    private JsonNode read(OwningService service, HttpResponse<Buffer> answer) {
        int status = answer.statusCode();
        JsonNode body = body(answer);
        if (status < 300 && body != null) {
            return body;
        }
        // Still being worked on, or not able to: it may be done yet.
        if (status >= 500 || status < 400 || "idempotency_in_flight".equals(text(body, "code", ""))) {
            throw FunctionFailed.unanswered(service.title());
        }
        throw FunctionFailed.refused(
                text(body, "code", "refused"), text(body, "detail", service.title() + " refused it."));
    }

    private JsonNode body(HttpResponse<Buffer> answer) {
        Buffer buffer = answer.body();
        if (buffer == null || buffer.length() == 0) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (buffer.length() > LARGEST_ANSWER) {
            return null;
        }
        try {
            return json.readTree(buffer.getBytes());
        } catch (java.io.IOException e) {
            return null;
        }
    }

    private static String text(JsonNode body, String member, String otherwise) {
        return body != null && body.path(member).isTextual() ? body.path(member).asText() : otherwise;
    }

    private byte[] write(Object body) {
        try {
            return json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
