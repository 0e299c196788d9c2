package io.baton.transfer.call;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns token-service's problem answers into ours. */
public class TokenServiceFailures implements ResponseExceptionMapper<RuntimeException> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }

    @Override
    public RuntimeException toThrowable(Response response) {
        JsonNode problem = read(response);
        String detail = problem.path("detail").asText("token-service answered " + response.getStatus());
        String wire = problem.path("code").asText("");
        return switch (wire) {
            case "matrix_version_stale" -> new MatrixStale(currentVersion(problem));
            case "livekit_away" ->
                Problem.away(
                        ProblemCode.LIVEKIT_AWAY,
                        detail,
                        Duration.ofSeconds(problem.path("retryAfter").asLong(RETRY_AFTER.toSeconds())));
            default -> other(response.getStatus(), wire, detail);
        };
    }

    private static RuntimeException other(int status, String wire, String detail) {
        if (status >= 500 || status == 401 || status == 403 || status == 429) {
            return Problem.away(ProblemCode.TOKEN_SERVICE_AWAY, "token-service could not help now.", RETRY_AFTER);
        }
        return Problem.of(codeOf(wire, status), detail);
    }

    private static ProblemCode codeOf(String wire, int status) {
        try {
            return ProblemCode.valueOf(wire.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return ProblemCode.ofStatus(status);
        }
    }

    /** The version in force, wherever the answer carries it. */
    private static long currentVersion(JsonNode problem) {
        for (String member : new String[] {"current", "currentVersion", "version", "matrixVersion"}) {
            if (problem.path(member).canConvertToLong() && problem.path(member).isNumber()) {
                return problem.path(member).asLong();
            }
        }
        return -1;
    }

    private static JsonNode read(Response response) {
        try {
            String body = response.hasEntity() ? response.readEntity(String.class) : "";
            JsonNode json = JSON.readTree(body);
            return json == null ? JSON.createObjectNode() : json;
        } catch (JsonProcessingException | IllegalStateException e) {
            return JSON.createObjectNode();
        }
    }
}
