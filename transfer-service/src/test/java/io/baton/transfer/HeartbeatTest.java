package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.kit.testing.Reactive;
import io.baton.transfer.agent.Presence;
import io.baton.transfer.agent.Reachability;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A live socket lives while somebody answers at its other end. */
@QuarkusTest
class HeartbeatTest extends ServiceTest {

    @Inject
    Presence presence;

    @Tag("slow")
    @Test
    void aSocketThatDoesNotAnswerIsClosed() {
        try (Live alice = live(a);
                HalfOpenSocket bobs = HalfOpenSocket.open(RestAssured.port, b)) {
            await().atMost(Duration.ofSeconds(5)).until(() -> reach(b) == Reachability.READY);
            Instant opened = Instant.now();

            await().atMost(Duration.ofSeconds(15))
                    .until(() ->
                            Rows.count("SELECT count(*) FROM agent_connection WHERE closed AND username = '" + b + "'")
                                    == 1);

            assertThat(Duration.between(opened, Instant.now())).isGreaterThan(Duration.ofSeconds(8));
            assertThat(reach(b)).isEqualTo(Reachability.UNAVAILABLE);
            assertThat(reach(a)).isEqualTo(Reachability.READY);
            assertThat(alice.messages()).isNotEmpty();
            assertThat(bobs).isNotNull();
        }
    }

    private Reachability reach(String username) {
        return Reactive.await(() -> Panache.withTransaction(() -> presence.reach(username)));
    }
}
