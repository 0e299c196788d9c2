package io.baton.systemtest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.events.EventJson;
import io.baton.systemtest.api.Answer;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.events.EventTape;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only LiveKit's own, fresh and unaltered messages count, and each of them once. */
@SystemTest
class LiveKitWebhookIT {

    private static final String ENDED = "io.baton.call.ended.v1";

    private RunningStack stack;
    private String room;
    private UUID callId;

    @BeforeEach
    void openACall(RunningStack running) {
        stack = running;
        room = "webhook-" + UUID.randomUUID();
        stack.as("alice").post("/create-room", Map.of("room", room)).expect(200);
        callId = stack.suite().callIn(room);
    }

    @Test
    void aStrangersSignatureIsRefused() {
        String body = roomFinished("EV_" + UUID.randomUUID());

        assertThat(post(body, token(body, "0".repeat(48), 0)).status()).isEqualTo(401);
    }

    @Test
    void anAlteredBodyIsRefused() {
        String body = roomFinished("EV_" + UUID.randomUUID());

        assertThat(post(body.replace("room_finished", "room_started"), token(body, secret(), 0))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void anOldMessageIsRefused() {
        String body = roomFinished("EV_" + UUID.randomUUID());

        assertThat(post(body, token(body, secret(), -20)).status()).isEqualTo(401);
    }

    @Test
    void noTokenIsRefused() {
        assertThat(stack.anonymous()
                        .at(stack.addresses().tokenService())
                        .with("Content-Type", "application/webhook+json")
                        .postText("/api/livekit/webhook", roomFinished("EV_none"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aDuplicateHasNoSecondEffect() {
        try (EventTape tape = new EventTape(stack.addresses().kafka())) {
            stack.liveKit().deleteRoom(room);
            String body = roomFinished("EV_" + UUID.randomUUID());

            assertThat(post(body, token(body, secret(), 0)).status()).isBetween(200, 204);
            assertThat(post(body, token(body, secret(), 0)).status()).isBetween(200, 204);

            await().atMost(Duration.ofSeconds(20)).until(() -> tape.ofCall(callId).stream()
                    .anyMatch(event -> event.type().equals(ENDED)));
            // What comes after the duplicate is on the tape: then the duplicate would be, too.
            String next = "webhook-" + UUID.randomUUID();
            stack.as("alice").post("/create-room", Map.of("room", next)).expect(200);
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            tape.has(event -> event.data().path("room").asText().equals(next)));
            assertThat(tape.ofCall(callId))
                    .filteredOn(event -> event.type().equals(ENDED))
                    .hasSize(1);
        }
    }

    private Answer post(String body, String token) {
        BatonApi liveKit = stack.anonymous()
                .at(stack.addresses().tokenService())
                .with("Content-Type", "application/webhook+json")
                .with("Authorization", token);
        return liveKit.postText("/api/livekit/webhook", body);
    }

    private String secret() {
        return stack.secret("LIVEKIT_API_SECRET");
    }

    private String roomFinished(String id) {
        try {
            return EventJson.mapper()
                    .writeValueAsString(Map.of(
                            "event",
                            "room_finished",
                            "id",
                            id,
                            "createdAt",
                            Long.toString(System.currentTimeMillis() / 1000),
                            "room",
                            Map.of("name", room, "sid", "RM_" + room.hashCode())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signed as LiveKit signs: the claim {@code sha256} binds the token to the body. */
    private String token(String body, String secret, int minutesFromNow) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            JwtClaims claims = new JwtClaims();
            claims.setIssuer(stack.secret("LIVEKIT_API_KEY"));
            NumericDate now = NumericDate.now();
            now.addSeconds(minutesFromNow * 60L);
            claims.setNotBefore(now);
            NumericDate end = NumericDate.fromSeconds(now.getValue() + 300);
            claims.setExpirationTime(end);
            claims.setClaim("sha256", Base64.getEncoder().encodeToString(digest));
            JsonWebSignature signature = new JsonWebSignature();
            signature.setPayload(claims.toJson());
            signature.setKey(new HmacKey(secret.getBytes(StandardCharsets.UTF_8)));
            signature.setAlgorithmHeaderValue("HS256");
            return signature.getCompactSerialization();
        } catch (NoSuchAlgorithmException | JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
