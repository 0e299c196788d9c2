package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Turning between caller and target, and three on the line. */
@QuarkusTest
class ThreeWayTest extends ServiceTest {

    @Test
    void turnsToTheCallerAndBack() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = consulting(call);

            command(a, id, "swap").then().statusCode(200).body("talkingTo", equalTo("caller"));
            assertThat(rooms.inForce(call).room(room).path("others").asText()).isEqualTo("OPEN");
            assertThat(rooms.inForce(call).of(room, a)).isEqualTo("OPEN");
            command(a, id, "swap").then().statusCode(200).body("talkingTo", equalTo("target"));

            assertThat(rooms.inForce(call).room(room).path("others").asText()).isEqualTo("HELD");
            assertThat(rooms.inForce(call).of(room, a)).isEqualTo("SILENCED");
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void threeTalkAndThePassingAgentLeaves() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = threeOnTheLine(call);

            command(a, id, "leave").then().statusCode(200);

            awaitSettled(id, "completed");
            assertThat(rooms.inForce(call).of(room, a)).isEqualTo("REFUSED");
            assertThat(rooms.inForce(call).of(room, b)).isEqualTo("OPEN");
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void threeTalkAndTheTargetLeaves() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = threeOnTheLine(call);

            command(b, id, "leave").then().statusCode(200);

            awaitSettled(id, "agent_left");
            assertThat(rooms.inForce(call).of(room, a)).isEqualTo("OPEN");
            assertThat(rooms.inForce(call).of(room, b)).isEqualTo("REFUSED");
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void fromThreeBackToTwoAndThenHandedOver() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = threeOnTheLine(call);
            String consult = transfer(a, id).path("consultRoom").asText();

            command(a, id, "swap").then().statusCode(200).body("state", equalTo("joining"));
            rooms.join(call, b, consult);
            awaitState(id, "consulting");
            command(a, id, "complete").then().statusCode(200);
            rooms.join(call, b, room);

            awaitSettled(id, "completed");
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void onlyThePassingAgentTurnsAndNobodyLeavesTwo() {
        UUID call = call();
        try (Live bob = live(b)) {
            String id = consulting(call);

            command(b, id, "swap").then().statusCode(403);
            command(b, id, "three-way").then().statusCode(403);
            command(a, id, "leave").then().statusCode(409).body("code", equalTo("transfer_state"));

            command(a, id, "cancel").then().statusCode(200);
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    private String threeOnTheLine(UUID call) {
        String id = consulting(call);
        String consult = transfer(a, id).path("consultRoom").asText();
        command(a, id, "three-way").then().statusCode(200).body("state", equalTo("three_way"));
        rooms.move(call, a, consult, room);
        rooms.move(call, b, consult, room);
        awaitTransfer(id, transfer -> !transfer.path("threeWayAt").isNull());
        return id;
    }
}
