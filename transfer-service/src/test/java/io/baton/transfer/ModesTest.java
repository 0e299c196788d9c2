package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Direct and blind transfers, and the consult whose caller moves. */
@QuarkusTest
class ModesTest extends ServiceTest {

    @Test
    void directHoldsNobodyAndRemovesThePassingAgentWhenTheTargetIsHeard() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = begin(call, "direct");
            bob.await("offer", offer -> offer.path("transferId").asText().equals(id));
            assertThat(rooms.orders(call)).isEmpty();
            JsonNode accepted = json(
                    command(b, id, "accept").then().statusCode(200).extract().asString());
            assertThat(accepted.path("room").asText()).isEqualTo(room);

            rooms.join(call, b, room);

            awaitSettled(id, "completed");
            assertThat(rooms.inForce(call).of(room, a)).isEqualTo("REFUSED");
            assertThat(rooms.inForce(call).room(room).path("others").asText()).isEqualTo("OPEN");
        }
    }

    @Test
    void blindKeepsTheCallerOnHoldUntilTheTargetIsHeard() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = begin(call, "blind");
            assertThat(rooms.inForce(call).of(room, a)).isEqualTo("SILENCED");
            assertThat(rooms.inForce(call).of(room, b)).isEqualTo("REFUSED");
            command(b, id, "accept").then().statusCode(200);
            assertThat(rooms.inForce(call).of(room, b)).isEqualTo("OPEN");
            assertThat(rooms.inForce(call).room(room).path("others").asText()).isEqualTo("HELD");

            rooms.join(call, b, room);

            awaitSettled(id, "completed");
            assertThat(rooms.inForce(call).of(room, a)).isEqualTo("REFUSED");
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void movesTheCallerIntoTheConsultRoomWhichBecomesHome() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = consulting(call);
            String consult = transfer(a, id).path("consultRoom").asText();
            as(a).body(Map.of("direction", "caller"))
                    .post("/api/transfers/" + id + "/complete")
                    .then()
                    .statusCode(200);
            assertThat(rooms.inForce(call).of(consult, a)).isEqualTo("SILENCED");
            assertThat(rooms.invitations()).contains(caller + " " + consult);

            rooms.join(call, caller, consult);

            JsonNode done = awaitSettled(id, "completed");
            assertThat(done.path("homeRoom").asText()).isEqualTo(consult);
            assertThat(rooms.inForce(call).matrix().path("homeRoom").asText()).isEqualTo(consult);
            assertThat(rooms.inForce(call).room(room).path("wanted").asBoolean(true))
                    .isFalse();
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Tag("slow")
    @Test
    void goesBackToTheConsultWhenTheCallerDoesNotMove() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = consulting(call);
            String consult = transfer(a, id).path("consultRoom").asText();

            as(a).body(Map.of("direction", "caller"))
                    .post("/api/transfers/" + id + "/complete")
                    .then()
                    .statusCode(200);

            awaitState(id, "consulting");
            awaitTransfer(id, transfer -> "OPEN".equals(rooms.inForce(call).of(consult, a)));
            command(a, id, "cancel").then().statusCode(200);
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void completesWhenTheTargetJoinsTheCallerByItself() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = consulting(call);

            rooms.join(call, b, room);

            awaitSettled(id, "completed");
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void linksToTheTransferBeforeAndKeepsItsPassingAgentOut() {
        UUID call = call();
        try (Live bob = live(b);
                Live carl = live(b + "-next")) {
            String first = begin(call, "direct");
            command(b, first, "accept").then().statusCode(200);
            rooms.join(call, b, room);
            awaitSettled(first, "completed");

            JsonNode second =
                    json(as(b).body(Map.of("callId", call, "target", Map.of("agent", b + "-next"), "mode", "consult"))
                            .post("/api/transfers")
                            .then()
                            .statusCode(202)
                            .extract()
                            .asString());

            assertThat(second.path("previousTransferId").asText()).isEqualTo(first);
            assertThat(rooms.inForce(call).of(room, a)).isEqualTo("REFUSED");
            assertThat(carl.messages()).isNotEmpty();
            assertThat(bob.messages()).isNotEmpty();
        }
    }
}
