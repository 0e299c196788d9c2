package io.baton.token.health;

import static io.baton.token.testing.Requests.anonymous;
import static org.hamcrest.Matchers.equalTo;

import io.baton.token.testing.BatonTest;
import org.junit.jupiter.api.Test;

@BatonTest
class HealthTest {

    @Test
    void saysWhichPartIsAway() {
        // Given all parts but the other services; when somebody asks, then it is told, and calls can be served
        anonymous()
                .get("/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("degraded"))
                .body("parts.database.status", equalTo("up"))
                .body("parts.livekit.status", equalTo("up"))
                .body("parts.kafka.status", equalTo("up"))
                .body("parts.'identity-provider'.status", equalTo("up"))
                .body("parts.'transfer-service'.status", equalTo("down"))
                .body("parts.'leads-service'.status", equalTo("down"))
                .body("parts.'conversation-service'.status", equalTo("down"));
    }
}
