package io.baton.token.webhook;

import static io.baton.token.testing.Requests.agent;
import static io.baton.token.testing.Requests.freshRoom;
import static io.baton.token.testing.Webhooks.authorization;
import static io.baton.token.testing.Webhooks.body;
import static io.baton.token.testing.Webhooks.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.token.testing.BatonTest;
import io.baton.token.testing.LiveKitResource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BatonTest
class WebhookTest {

    private final String room = freshRoom();
    private final String id = "EV_" + UUID.randomUUID();
    private final String body = body(id, "participant_joined", room, "carol", "PA_1", "caller");
    private final Instant soon = Instant.now().plusSeconds(300);

    @BeforeEach
    void aCall() {
        agent("alice").body(Map.of("room", room)).post("/create-room").then().statusCode(200);
    }

    @Test
    void takesWhatLiveKitSigned() {
        post(authorization(body, LiveKitResource.KEY, LiveKitResource.SECRET, soon), body)
                .statusCode(200);
        assertThat(legs()).containsExactly("carol");
    }

    @Test
    void takesWhatWasSignedWithThePreviousKey() {
        post(authorization(body, LiveKitResource.PREVIOUS_KEY, LiveKitResource.PREVIOUS_SECRET, soon), body)
                .statusCode(200);
        assertThat(legs()).containsExactly("carol");
    }

    @Test
    void takesADuplicateOnce() {
        String signed = authorization(body, LiveKitResource.KEY, LiveKitResource.SECRET, soon);
        post(signed, body).statusCode(200);
        post(signed, body).statusCode(200);
        assertThat(legs()).containsExactly("carol");
    }

    @Test
    void refusesASignatureWithAnotherSecret() {
        refused(authorization(body, LiveKitResource.KEY, "not-the-secret-not-the-secret-not-the-secret", soon), body);
    }

    @Test
    void refusesAnUnknownKey() {
        refused(authorization(body, "nobody", LiveKitResource.SECRET, soon), body);
    }

    @Test
    void refusesAnAlteredBody() {
        refused(
                authorization(body, LiveKitResource.KEY, LiveKitResource.SECRET, soon),
                body.replace("carol", "mallory"));
    }

    @Test
    void refusesAnOldToken() {
        refused(
                authorization(
                        body,
                        LiveKitResource.KEY,
                        LiveKitResource.SECRET,
                        Instant.now().minusSeconds(60)),
                body);
    }

    @Test
    void refusesATokenThatLivesTooLong() {
        refused(
                authorization(
                        body,
                        LiveKitResource.KEY,
                        LiveKitResource.SECRET,
                        Instant.now().plusSeconds(3600)),
                body);
    }

    @Test
    void refusesATokenWithoutASignature() {
        String claims = "{\"iss\":\"%s\",\"exp\":%d,\"sha256\":\"%s\"}"
                .formatted(LiveKitResource.KEY, soon.getEpochSecond(), io.baton.token.testing.Webhooks.sha256(body));
        refused(base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + base64(claims) + ".", body);
    }

    @Test
    void refusesARoomTokenThatSaysNothingOfTheBody() {
        String token = agent("alice")
                .body(Map.of("identity", "alice", "room", room))
                .post("/token")
                .then()
                .extract()
                .path("token");
        refused(token, body);
        refused(null, body);
        refused("nonsense", body);
    }

    @Test
    void refusesWhatIsNoNotification() {
        for (String nonsense : List.of("", "[]", "{\"event\":1}", "{}")) {
            post(authorization(nonsense, LiveKitResource.KEY, LiveKitResource.SECRET, soon), nonsense)
                    .statusCode(400);
        }
    }

    private void refused(String authorization, String sent) {
        post(authorization, sent).statusCode(401).contentType("application/problem+json");
        assertThat(legs()).isEmpty();
    }

    private List<String> legs() {
        String call = agent("alice")
                .queryParam("room", room)
                .get("/api/calls")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        return agent("alice")
                .get("/api/calls/" + call)
                .then()
                .statusCode(200)
                .extract()
                .path("legs.identity");
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
