package io.baton.conversation.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.events.EventJson;
import java.io.UncheckedIOException;

/** A summary as it is kept. */
final class SummaryJson {

    private SummaryJson() {}

    static String write(Summary summary) {
        try {
            return EventJson.mapper().writeValueAsString(summary);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Summary read(String text) {
        try {
            return EventJson.mapper().readValue(text, Summary.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
