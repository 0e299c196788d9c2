package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** LiveKit or token-service away: said clearly, nothing lost, recovered alone. */
@QuarkusTest
class AwayTest extends ServiceTest {

    @Test
    void saysThatLiveKitIsAwayAndTouchesNothing() {
        UUID call = call();
        try (Live bob = live(b)) {
            rooms.liveKitAway(true);

            request(call, "consult", Map.of())
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("livekit_away"), "retryAfter", greaterThan(0));

            rooms.liveKitAway(false);
            assertThat(rooms.orders(call)).isEmpty();
            begin(call, "consult");
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void saysThatTokenServiceIsAway() {
        UUID call = call();
        as(b).body(Map.of("status", "away")).put("/api/agents/me/status").then().statusCode(200);
        rooms.down(true);

        request(call, "consult", Map.of())
                .then()
                .statusCode(503)
                .body("code", equalTo("token_service_away"), "retryAfter", greaterThan(0));

        // And it recovers alone
        rooms.down(false);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> request(call, "consult", Map.of()).then().statusCode(202));
    }

    @Test
    void keepsACancelledTransferAndReturnsTheCallerWhenLiveKitIsBack() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = begin(call, "consult");
            rooms.liveKitAway(true);

            command(a, id, "cancel").then().statusCode(200).body("state", equalTo("cancelling"));

            rooms.liveKitAway(false);
            awaitSettled(id, "cancelled");
            assertThat(rooms.inForce(call).of(room, a)).isEqualTo("OPEN");
            assertThat(bob.messages()).isNotEmpty();
        }
    }
}
