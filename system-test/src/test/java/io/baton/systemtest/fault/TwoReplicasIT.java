package io.baton.systemtest.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.api.LiveSocket;
import io.baton.systemtest.events.EventTape;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SecondReplica;
import io.baton.systemtest.stack.SystemTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two replicas, as of two versions while one replaces the other, work on one database and topic; either may leave at any time. With
 * {@code BATON_OTHER_VERSION} they are of two versions indeed.
 */
@SystemTest
@Tag("long")
class TwoReplicasIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int RING_SECONDS = 10;

    /** A step that was due while one replica was leaving is taken by the other within this. */
    private static final Duration LATEST = Duration.ofSeconds(3);

    @Test
    void eitherTakesWhatTheOtherLeaves(RunningStack stack) {
        try (EventTape tape = new EventTape(stack.addresses().kafka());
                SecondReplica second = new SecondReplica(stack)) {
            LiveSocket bob = stack.suite().live("bob", second.socket());
            awaitHello(bob);
            second.as("bob")
                    .put("/api/agents/me/status", Map.of("status", "available"))
                    .expect(200, 204);

            // A request to the first reaches a socket that the second holds.
            JsonNode transfer = request(stack, stack.as("alice"));
            String id = transfer.path("id").asText();
            bob.await("offer", PATIENCE, message -> isOffer(message, id));

            // The first leaves while it rings; the ringing ends in time all the same.
            ProcessHandle first = stack.process("transfer-service");
            first.destroy();
            JsonNode rung = ended(second.as("alice"), id);
            assertThat(rung.path("state").asText()).isEqualTo("timed_out");
            assertThat(between(rung, "offerExpiresAt", "endedAt")).isLessThan(LATEST);

            // A new one, or one of another version, comes; now the second holds the request, and leaves while it rings.
            await("the first is back")
                    .atMost(Duration.ofMinutes(3))
                    .ignoreExceptions()
                    .until(() -> stack.as("alice").get("/api/transfers").status() == 200);
            bob.close();
            try (LiveSocket bobAtFirst = stack.suite().live("bob")) {
                awaitHello(bobAtFirst);
                JsonNode next = request(stack, second.as("alice"));
                String nextId = next.path("id").asText();
                bobAtFirst.await("offer", PATIENCE, message -> isOffer(message, nextId));
                // 143: ended by SIGTERM, in good order
                assertThat(second.leave()).as(second.command().toString()).isEqualTo(143);
                JsonNode rungAgain = ended(stack.as("alice"), nextId);
                assertThat(rungAgain.path("state").asText()).isEqualTo("timed_out");
                assertThat(between(rungAgain, "offerExpiresAt", "endedAt")).isLessThan(LATEST);
            }
            assertThat(tape.faults()).isEmpty();
            await("both ends are told")
                    .atMost(PATIENCE)
                    .until(() -> endsTold(tape).size() >= 2);
            assertThat(endsTold(tape))
                    .allSatisfy((transferId, times) ->
                            assertThat(times).as("ends of " + transferId).isEqualTo(1L));
        }
    }

    private static JsonNode request(RunningStack stack, BatonApi alice) {
        String room = "replicas-" + UUID.randomUUID();
        stack.as("alice").post("/create-room", Map.of("room", room)).expect(200);
        return alice.post(
                        "/api/transfers",
                        Map.of(
                                "callId",
                                stack.suite().callIn(room),
                                "target",
                                Map.of("agent", "bob"),
                                "mode",
                                "consult",
                                "ringTimeoutSeconds",
                                RING_SECONDS))
                .expect(202)
                .body();
    }

    private static void awaitHello(LiveSocket socket) {
        socket.await(
                "greeting", PATIENCE, message -> message.path("type").asText().equals("hello"));
    }

    private static boolean isOffer(JsonNode message, String id) {
        return message.path("type").asText().equals("offer")
                && message.toString().contains(id);
    }

    private static JsonNode ended(BatonApi alice, String id) {
        return await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> alice.get("/api/transfers/" + id).expect(200).body(), found -> found.path("endedAt")
                        .isTextual());
    }

    private static Duration between(JsonNode transfer, String from, String to) {
        return Duration.between(
                Instant.parse(transfer.path(from).asText()),
                Instant.parse(transfer.path(to).asText()));
    }

    private static Map<String, Long> endsTold(EventTape tape) {
        Map<String, Long> ends = new HashMap<>();
        tape.all().stream()
                .filter(one -> one.event().type().equals("io.baton.transfer.timed_out.v1"))
                .map(one -> one.event().id() + "|"
                        + one.event().data().path("transferId").asText())
                .distinct()
                .map(one -> one.substring(one.indexOf('|') + 1))
                .forEach(id -> ends.merge(id, 1L, Long::sum));
        return ends;
    }
}
