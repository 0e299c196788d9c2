package io.baton.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** How a stand-in for the model speaks: over one of the two APIs. */
interface StandInWire {

    ObjectMapper JSON = new ObjectMapper();

    /** Where it is asked. */
    String path();

    /** Whether it is asked to write in a shape. */
    boolean wantsShape(JsonNode request);

    /** The request as Chat Completions has it, as far as tests look at it. */
    JsonNode heard(JsonNode request);

    /** Begins to speak. */
    void begin(OutputStream out) throws IOException;

    /** Says a piece. */
    void text(OutputStream out, String piece) throws IOException;

    /** Says that it will not answer. */
    void refusal(OutputStream out, String text) throws IOException;

    /** Asks for a function, with its arguments in these pieces. */
    void want(OutputStream out, int index, String name, List<String> arguments) throws IOException;

    /** Has said all, and tells what it cost. */
    void finish(OutputStream out, boolean wanted, long tokens) throws IOException;

    /** Ends without having said anything. */
    void nothing(OutputStream out) throws IOException;

    /** Sends one event. */
    static void send(OutputStream out, Map<String, ?> data) throws IOException {
        try {
            send(out, "data: " + JSON.writeValueAsString(data) + "\n\n");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends this. */
    static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
