package io.baton.token.testing;

import static io.restassured.RestAssured.given;

import io.livekit.server.AccessToken;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import livekit.LivekitModels.ParticipantPermission;

/** Webhooks in the form LiveKit sends them, for news that need media (a participant counts as joined once it is connected). */
public final class Webhooks {

    private static final ParticipantPermission VISIBLE = ParticipantPermission.newBuilder()
            .setCanSubscribe(true)
            .setCanPublish(true)
            .build();

    private Webhooks() {}

    /** The body of a notification about a participant. */
    public static String body(String id, String event, String room, String identity, String sid, String kind) {
        return body(id, event, room, identity, sid, kind, VISIBLE);
    }

    private static String body(
            String id,
            String event,
            String room,
            String identity,
            String sid,
            String kind,
            ParticipantPermission permission) {
        return """
                {"event":"%s","id":"%s","createdAt":"%d","room":{"sid":"RM_x","name":"%s"},
                 "participant":{"sid":"%s","identity":"%s","state":"ACTIVE","attributes":{"baton.kind":"%s"},
                 "permission":{"canSubscribe":%b,"canPublish":%b,"hidden":%b},"disconnectReason":"CLIENT_INITIATED"},
                 "aFieldOfTheFuture":1}""".formatted(
                        event,
                        id,
                        Instant.now().getEpochSecond(),
                        room,
                        sid,
                        identity,
                        kind,
                        permission.getCanSubscribe(),
                        permission.getCanPublish(),
                        permission.getHidden());
    }

    /** Sends a fresh notification, signed as LiveKit signs. */
    public static void send(String event, String room, String identity, String sid, String kind) {
        send(event, room, identity, sid, kind, VISIBLE);
    }

    /** Sends a fresh notification about somebody with these rights. */
    public static void send(
            String event, String room, String identity, String sid, String kind, ParticipantPermission permission) {
        String body = body("EV_" + UUID.randomUUID(), event, room, identity, sid, kind, permission);
        post(
                        authorization(
                                body,
                                LiveKitResource.KEY,
                                LiveKitResource.SECRET,
                                Instant.now().plusSeconds(300)),
                        body)
                .statusCode(200);
    }

    /** Posts a body with an authorization. */
    public static ValidatableResponse post(String authorization, String body) {
        var request = given().contentType("application/webhook+json").body(body.getBytes(StandardCharsets.UTF_8));
        return (authorization == null ? request : request.header("Authorization", authorization))
                .post("/api/livekit/webhook")
                .then();
    }

    /** The header LiveKit sends with a body. */
    public static String authorization(String body, String key, String secret, Instant expires) {
        AccessToken token = new AccessToken(key, secret);
        token.setExpiration(Date.from(expires));
        token.setSha256(sha256(body));
        return token.toJwt();
    }

    /** The claim that ties a token to a body. */
    public static String sha256(String body) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
