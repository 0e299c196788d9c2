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
import java.util.List;
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
        String body = joined("EV_" + UUID.randomUUID(), "carol");

        assertThat(post(body, token(body, "0".repeat(48), 0)).status()).isEqualTo(401);
    }

    @Test
    void anAlteredBodyIsRefused() {
        String body = joined("EV_" + UUID.randomUUID(), "carol");

        assertThat(post(body.replace("carol", "mallory"), token(body, secret(), 0))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void anOldMessageIsRefused() {
        String body = joined("EV_" + UUID.randomUUID(), "carol");

        assertThat(post(body, token(body, secret(), -20)).status()).isEqualTo(401);
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
            String body = joined("EV_" + UUID.randomUUID(), "carol");
            String last = joined("EV_" + UUID.randomUUID(), "dora");

            post(body, token(body, secret(), 0)).expect(200, 204);
            post(body, token(body, secret(), 0)).expect(200, 204);
            post(last, token(last, secret(), 0)).expect(200, 204);

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

    private String joined(String id, String identity) {
        try {
            return EventJson.mapper()
                    .writeValueAsString(Map.of(
                            "event",
                            "participant_joined",
                            "id",
                            id,
                            "createdAt",
                            Long.toString(System.currentTimeMillis() / 1000),
                            "room",
                            Map.of("name", room, "sid", "RM_webhook"),
                            "participant",
                            Map.of("sid", "PA_" + identity + callId, "identity", identity, "state", "ACTIVE")));
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
