package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way a transfer ends without being completed: the caller is back with A, or gone. */
@QuarkusTest
class EndingsTest extends ServiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"consult", "blind", "direct"})
    void declined(String mode) {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = begin(call, mode);

            as(b).body(Map.of("reason", "in_another_call"))
                    .post("/api/transfers/" + id + "/decline")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("declined"), "settled", equalTo(true), "code", equalTo("in_another_call"));

            backWithA(call);
            bob.await("offer_ended", ended -> ended.path("outcome").asText().equals("declined"));
        }
    }

    @Tag("slow")
    @Test
    void timedOutWithoutAnAnswer() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = request(call, "consult", Map.of("ringTimeoutSeconds", 5))
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");

            awaitSettled(id, "timed_out");

            backWithA(call);
            bob.await("offer_ended", ended -> ended.path("outcome").asText().equals("timed_out"));
        }
    }

    @Tag("slow")
    @Test
    void timedOutWhenTheTargetAcceptsAndNeverJoins() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = begin(call, "consult");
            command(b, id, "accept").then().statusCode(200);

            awaitSettled(id, "timed_out");

            backWithA(call);
            assertThat(rooms.inForce(call).of(room, b)).isEqualTo("REFUSED");
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void cancelledInConsult() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = consulting(call);
            String consult = transfer(a, id).path("consultRoom").asText();

            command(a, id, "cancel").then().statusCode(200).body("state", equalTo("cancelled"));

            backWithA(call);
            assertThat(rooms.inForce(call).room(consult).path("wanted").asBoolean(true))
                    .isFalse();
            bob.await("transfer", data -> data.path("state").asText().equals("cancelled"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"offering", "joining", "consulting", "completing"})
    @Tag("slow")
    void callerLeft(String when) {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = begin(call, "consult");
            String consult = transfer(a, id).path("consultRoom").asText();
            rooms.join(call, a, consult);
            awaitTransfer(id, transfer -> transfer.path("caller").asText().equals(caller));
            if (!when.equals("offering")) {
                command(b, id, "accept").then().statusCode(200);
            }
            if (when.startsWith("con") || when.startsWith("com")) {
                rooms.join(call, b, consult);
                awaitState(id, "consulting");
            }
            if (when.equals("completing")) {
                command(a, id, "complete").then().statusCode(200);
            }

            rooms.leave(call, caller, room);

            awaitSettled(id, "caller_left");
            assertThat(rooms.inForce(call).matrix().path("rooms"))
                    .allMatch(one -> !one.path("wanted").asBoolean());
            bob.await("transfer", data -> data.path("state").asText().equals("caller_left"));
        }
    }

    @Test
    void failedWhenTheCallEndsBeforeACallerWasSeen() {
        UUID call = rooms.call(room, a);
        try (Live bob = live(b)) {
            String id = begin(call, "consult");

            rooms.end(call);
            command(a, id, "cancel");

            JsonNode ended =
                    awaitTransfer(id, transfer -> transfer.path("settled").asBoolean());
            assertThat(ended.path("state").asText()).isIn("failed", "cancelled");
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void unavailableWhenTheTargetIsAwayAndTheCallerHearsNothingOfIt() {
        UUID call = call();
        try (Live bob = live(b)) {
            as(b).body(Map.of("status", "away"))
                    .put("/api/agents/me/status")
                    .then()
                    .statusCode(200);

            request(call, "consult", Map.of())
                    .then()
                    .statusCode(202)
                    .body("state", equalTo("unavailable"), "settled", equalTo(true));

            assertThat(rooms.orders(call)).isEmpty();
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void unavailableWithoutALiveSocket() {
        as(b).body(Map.of("status", "available"))
                .put("/api/agents/me/status")
                .then()
                .statusCode(200);

        request(call(), "consult", Map.of()).then().statusCode(202).body("state", equalTo("unavailable"));
    }

    @Test
    void busyWhenTheTargetHasAnotherOffer() {
        try (Live bob = live(b)) {
            begin(call(), "consult");
            String other = room + "-other";
            UUID second = rooms.call(other, caller + "2", a);

            request(second, "consult", Map.of()).then().statusCode(202).body("state", equalTo("busy"));
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void refusesATargetWhoIsNoAgent() {
        request(call(), "consult", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("target_not_an_agent"), "violations[0].field", equalTo("target.agent"));
    }

    @Test
    void refusesASecondTransferWithALinkToTheFirst() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = begin(call, "consult");

            request(call, "blind", Map.of())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("transfer_running"), "transfer", equalTo("/api/transfers/" + id))
                    .body("traceId", notNullValue());
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    private void backWithA(UUID call) {
        if (!rooms.orders(call).isEmpty()) {
            StandInTokenService.Order after = rooms.inForce(call);
            assertThat(after.of(room, a)).isEqualTo("OPEN");
            assertThat(after.room(room).path("others").asText()).isEqualTo("OPEN");
        }
    }

    @Test
    @Tag("slow")
    void noticesACallerWhoHangsUpBeforeTheFirstLook() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = begin(call, "consult");

            rooms.leave(call, caller, room);

            assertThat(transfer(a, id).path("caller").asText()).isEqualTo(caller);
            awaitSettled(id, "caller_left");
            assertThat(bob.messages()).isNotEmpty();
        }
    }
}
