package io.baton.systemtest.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What came back through the gateway: a service's echo or the gateway's own problem. */
record Answer(HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    /** A header, or null. */
    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    JsonNode body() throws JsonProcessingException {
        return JSON.readTree(response.body());
    }

    /** Who answered, by the echo. */
    String service() throws JsonProcessingException {
        assertThat(status()).as(response.body()).isEqualTo(200);
        return body().path("service").asText();
    }

    /** A header as the service saw it, or null. */
    String seen(String header) throws JsonProcessingException {
        return body().path("headers").path(header).asText(null);
    }

    /** Checks that the gateway itself answered with a whole problem of this status and code. */
    Answer isProblem(int status, String code) throws JsonProcessingException {
        assertThat(status()).as(response.body()).isEqualTo(status);
        assertThat(header("content-type")).isEqualTo("application/problem+json");
        JsonNode problem = body();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("type").asText()).isEqualTo("urn:baton:problem:" + code);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("traceId").asText()).isEqualTo(header("x-request-id"));
        assertThat(problem.path("instance").asText())
                .isEqualTo(response.request().uri().getPath());
        return this;
    }
}
