package io.baton.systemtest.stack;

import io.baton.events.EventJson;
import io.baton.systemtest.api.Answer;
import io.baton.systemtest.api.BatonApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** LiveKit's messages to token-service, made by hand. */
public record Webhooks(RunningStack stack) {

    /** A new id of a message. */
    public static String id() {
        return "EV_" + UUID.randomUUID();
    }

    /** Sends it signed, as LiveKit would. */
    public Answer send(String body) {
        return post(body, token(body, stack.secret("LIVEKIT_API_SECRET"), 0));
    }

    /** Sends it with this token, whatever it is. */
    public Answer post(String body, String token) {
        BatonApi liveKit = stack.anonymous()
                .at(stack.addresses().tokenService())
                .with("Content-Type", "application/webhook+json")
                .with("Authorization", token);
        return liveKit.postText("/api/livekit/webhook", body);
    }

    /** What LiveKit would say about a participant, seconds ago. */
    public static String participant(
            String id, String event, String room, String sid, String identity, long secondsAgo) {
        return json(Map.of(
                "event",
                event,
                "id",
                id,
                "createdAt",
                Long.toString(System.currentTimeMillis() / 1000 - secondsAgo),
                "room",
                Map.of("name", room, "sid", "RM_webhook"),
                "participant",
                Map.of("sid", sid, "identity", identity, "state", "ACTIVE")));
    }

    /** What LiveKit would say about a room, seconds ago. */
    public static String room(String id, String event, String room, long secondsAgo) {
        return json(Map.of(
                "event",
                event,
                "id",
                id,
                "createdAt",
                Long.toString(System.currentTimeMillis() / 1000 - secondsAgo),
                "room",
                Map.of("name", room, "sid", "RM_webhook")));
    }

    private static String json(Map<String, ?> message) {
        try {
            return EventJson.mapper().writeValueAsString(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signed as LiveKit signs: the claim {@code sha256} binds the token to the body. */
    public String token(String body, String secret, int minutesFromNow) {
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
