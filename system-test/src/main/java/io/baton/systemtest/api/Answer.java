package io.baton.systemtest.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.baton.events.EventJson;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * What the suite answered.
 *
 * @param body the JSON body; a missing node when there is none or it is no JSON
 * @param millis from sending the request to the end of the body
 */
public record Answer(int status, String text, JsonNode body, HttpResponse<String> response, long millis) {

    static Answer of(HttpResponse<String> response, long millis) {
        return new Answer(response.statusCode(), response.body(), parse(response.body()), response, millis);
    }

    private static JsonNode parse(String text) {
        try {
            return text.isBlank()
                    ? MissingNode.getInstance()
                    : EventJson.mapper().readTree(text);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    /** The text of a field of the body, by JSON pointer or plain name. */
    public String text(String field) {
        JsonNode node = field.startsWith("/") ? body.at(field) : body.path(field);
        if (node.isMissingNode() || node.isNull()) {
            throw new AssertionError("No " + field + " in the answer " + this);
        }
        return node.asText();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** Itself when the status is one of these; fails with the whole answer otherwise. */
    public Answer expect(int... statuses) {
        for (int expected : statuses) {
            if (status == expected) {
                return this;
            }
        }
        throw new AssertionError("Unexpected " + this);
    }

    @Override
    public String toString() {
        return status + " from " + response.request().method() + " "
                + response.request().uri().getPath() + ": " + text;
    }
}
