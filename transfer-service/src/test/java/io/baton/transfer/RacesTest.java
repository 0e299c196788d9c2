package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two things at once: one outcome, and a clear answer for the other. */
@QuarkusTest
class RacesTest extends ServiceTest {

    @RepeatedTest(3)
    void acceptingAndCancellingAtOnceHasOneOutcome() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = begin(call, "consult");

            var accept = CompletableFuture.supplyAsync(() -> command(b, id, "accept"));
            var cancel = CompletableFuture.supplyAsync(() -> command(a, id, "cancel"));

            List<Integer> statuses =
                    List.of(accept.join().statusCode(), cancel.join().statusCode());
            // Cancel always finds something to call off; accept finds an offer only when it came first, and then its
            // token may already be refused.
            assertThat(statuses.get(1)).isEqualTo(200);
            assertThat(statuses.get(0)).isIn(200, 409);
            awaitSettled(id, "cancelled");
            assertThat(rooms.inForce(call).of(room, a)).isEqualTo("OPEN");
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void acceptingTwiceSucceedsOnce() {
        try (Live bob = live(b)) {
            String id = begin(call(), "consult");

            var first = CompletableFuture.supplyAsync(() -> command(b, id, "accept"));
            var second = CompletableFuture.supplyAsync(() -> command(b, id, "accept"));

            assertThat(List.of(first.join().statusCode(), second.join().statusCode()))
                    .containsExactlyInAnyOrder(200, 409);
            command(b, id, "accept")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("transfer_state"), "state", equalTo("joining"));
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void twoTransfersOfOneCallAtOnceLeaveOne() {
        UUID call = call();
        try (Live bob = live(b)) {
            var first = CompletableFuture.supplyAsync(() -> request(call, "consult", Map.of()));
            var second = CompletableFuture.supplyAsync(() -> request(call, "blind", Map.of()));

            assertThat(List.of(first.join().statusCode(), second.join().statusCode()))
                    .containsExactlyInAnyOrder(202, 409);
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void aCommandThatSawAnOlderVersionIsRefused() {
        try (Live bob = live(b)) {
            String id = begin(call(), "consult");
            String seen = as(b).get("/api/transfers/" + id).header("ETag");
            command(b, id, "accept").then().statusCode(200);

            as(a).header("If-Match", seen)
                    .body(Map.of())
                    .post("/api/transfers/" + id + "/cancel")
                    .then()
                    .statusCode(412)
                    .body("code", equalTo("precondition_failed"), "state", equalTo("joining"));
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void wishesAgainOnTopWhenSomebodyElseWished() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = begin(call, "consult");
            rooms.bump(call, 20);

            command(a, id, "cancel").then().statusCode(200).body("state", equalTo("cancelled"));

            assertThat(rooms.inForce(call).matrix().path("version").asLong()).isGreaterThan(20);
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void theSameIdempotencyKeyBeginsOneTransfer() {
        UUID call = call();
        try (Live bob = live(b)) {
            Map<String, ?> body = Map.of("callId", call, "target", Map.of("agent", b), "mode", "consult");
            String key = UUID.randomUUID().toString();
            String first = as(a).header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/transfers")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");

            as(a).header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/transfers")
                    .then()
                    .statusCode(202)
                    .body("id", equalTo(first))
                    .header("Idempotency-Replayed", "true");
            as(a).header("Idempotency-Key", key)
                    .body(Map.of("callId", call, "target", Map.of("agent", b), "mode", "blind"))
                    .post("/api/transfers")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("idempotency_key_reused"));
            assertThat(bob.messages()).isNotEmpty();
        }
    }
}
