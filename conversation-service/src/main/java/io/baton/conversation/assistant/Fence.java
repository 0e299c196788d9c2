package io.baton.conversation.assistant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.baton.conversation.model.Fenced;
import io.baton.conversation.proposal.Outcome;
import java.io.UncheckedIOException;

/** Puts what other people wrote between marks that it cannot contain, so that the model can tell it from what it is told. */
final class Fence {

    private final ObjectMapper json;
    private final int longest;

    Fence(ObjectMapper json, int longest) {
        this.json = json;
        this.longest = longest;
    }

    /** What came of a function. */
    String around(Outcome outcome) {
        ObjectNode data = json.createObjectNode();
        data.put("outcome", outcome.kind().wire());
        if (outcome.result() != null) {
            data.set("result", outcome.result());
        }
        if (outcome.proposal() != null) {
            data.put("proposalId", outcome.proposal().id().toString());
            data.put("note", "Nothing has changed yet: the person is asked to confirm it.");
        }
        if (outcome.failure() != null) {
            data.set("problem", json.valueToTree(outcome.failure()));
        }
        return around(data);
    }

    /** Anything. */
    String around(JsonNode data) {
        return Fenced.around(written(data), longest, "… (cut: ask for less, or for one thing)");
    }

    /** As much of it as may be shown: the whole, or text that is cut; null for nothing. */
    JsonNode bounded(JsonNode data) {
        if (data == null) {
            return null;
        }
        String text = written(data);
        return text.length() <= longest ? data : TextNode.valueOf(text.substring(0, longest) + "…");
    }

    private String written(JsonNode data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
