package io.baton.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.systemtest.events.EventTape;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import io.baton.systemtest.stack.Webhooks;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only LiveKit's own, fresh and unaltered messages count, and each of them once. */
@SystemTest
class LiveKitWebhookIT {

    private RunningStack stack;
    private Webhooks webhooks;
    private String room;
    private UUID callId;

    @BeforeEach
    void openACall(RunningStack running) {
        stack = running;
        webhooks = new Webhooks(running);
        room = "webhook-" + UUID.randomUUID();
        stack.as("alice").post("/create-room", Map.of("room", room)).expect(200);
        callId = stack.suite().callIn(room);
    }

    @Test
    void aStrangersSignatureIsRefused() {
        String body = joined(Webhooks.id(), "carol");

        assertThat(webhooks.post(body, webhooks.token(body, "0".repeat(48), 0)).status())
                .isEqualTo(401);
    }

    @Test
    void anAlteredBodyIsRefused() {
        String body = joined(Webhooks.id(), "carol");

        assertThat(webhooks.post(body.replace("carol", "mallory"), webhooks.token(body, secret(), 0))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void anOldMessageIsRefused() {
        String body = joined(Webhooks.id(), "carol");

        assertThat(webhooks.post(body, webhooks.token(body, secret(), -20)).status())
                .isEqualTo(401);
    }

    @Test
    void noTokenIsRefused() {
        assertThat(stack.anonymous()
                        .at(stack.addresses().tokenService())
                        .with("Content-Type", "application/webhook+json")
                        .postText("/api/livekit/webhook", joined("EV_none", "carol"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aDuplicateHasNoSecondEffect() {
        try (EventTape tape = new EventTape(stack.addresses().kafka())) {
            String body = joined(Webhooks.id(), "carol");
            String last = joined(Webhooks.id(), "dora");

            webhooks.send(body).expect(200, 204);
            webhooks.send(body).expect(200, 204);
            webhooks.send(last).expect(200, 204);

            // The call's facts come in order: when the last one is on the tape, a second effect of the first would be,
            // too.
            await().atMost(Duration.ofSeconds(20)).until(() -> legsJoined(tape).contains("dora"));
            assertThat(legsJoined(tape)).containsExactly("carol", "dora");
        }
    }

    private List<String> legsJoined(EventTape tape) {
        return tape.ofCall(callId).stream()
                .filter(event -> event.type().equals("io.baton.call.leg_joined.v1"))
                .map(event -> event.data().path("identity").asText())
                .toList();
    }

    private String secret() {
        return stack.secret("LIVEKIT_API_SECRET");
    }

    private String joined(String id, String identity) {
        return Webhooks.participant(id, "participant_joined", room, "PA_" + identity + callId, identity, 0);
    }
}
