package io.baton.systemtest.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.CloudEvent;
import io.baton.events.EventJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What counts as lost, doubled or out of order. */
class FactsTest {

    private static final String TRANSFER = UUID.randomUUID().toString();

    @Test
    void aRedeliveryIsNoFault() {
        CloudEvent requested = event("requested", 1);
        CloudEvent held = event("held", 2);

        Facts facts = Facts.of(List.of(requested, held, requested, held), transfers("heldAt"), json("[]"));

        assertThat(facts).isEqualTo(new Facts(List.of(), List.of(), List.of()));
    }

    @Test
    void aGapIsNoFault() {
        Facts facts = Facts.of(List.of(event("requested", 1), event("held", 7)), transfers("heldAt"), json("[]"));

        assertThat(facts.disordered()).isEmpty();
        assertThat(facts.lost()).isEmpty();
    }

    @Test
    void whatTheApiReportsAndNoEventTellsIsLost() {
        Facts facts = Facts.of(List.of(event("requested", 1)), transfers("heldAt"), json("[]"));

        assertThat(facts.lost()).containsExactly(TRANSFER + " io.baton.transfer.held.v1");
    }

    @Test
    void whatTheTimelineShowsMoreOftenThanItWasToldIsLost() {
        JsonNode timeline = json("[{\"type\":\"io.baton.call.held.v1\"}]");

        assertThat(Facts.of(List.of(), json("[]"), timeline).lost()).hasSize(1);
    }

    @Test
    void theSamePlaceTwiceIsDoubled() {
        Facts facts = Facts.of(List.of(event("requested", 1), event("briefed", 1)), json("[]"), json("[]"));

        assertThat(facts.doubled()).hasSize(1);
    }

    @Test
    void anEndTwiceIsDoubled() {
        Facts facts = Facts.of(List.of(event("completed", 1), event("completed", 2)), json("[]"), json("[]"));

        assertThat(facts.doubled()).hasSize(1);
    }

    @Test
    void goingBackIsDisordered() {
        Facts facts = Facts.of(List.of(event("held", 2), event("requested", 1)), json("[]"), json("[]"));

        assertThat(facts.disordered()).hasSize(1);
    }

    private static CloudEvent event(String fact, long sequence) {
        return new CloudEvent(
                UUID.randomUUID(),
                "io.baton.transfer." + fact + ".v1",
                "/transfer-service",
                TRANSFER,
                Instant.EPOCH,
                null,
                "call",
                sequence,
                null,
                null,
                null,
                null,
                json("{\"transferId\":\"" + TRANSFER + "\"}"));
    }

    private static JsonNode transfers(String... stamps) {
        StringBuilder text =
                new StringBuilder("[{\"id\":\"" + TRANSFER + "\",\"requestedAt\":\"2026-03-01T12:00:00Z\"");
        for (String stamp : stamps) {
            text.append(",\"").append(stamp).append("\":\"2026-03-01T12:00:01Z\"");
        }
        return json(text.append("}]").toString());
    }

    private static JsonNode json(String text) {
        try {
            return EventJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
