package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsultTest extends ServiceTest {

    @Test
    void passesTheCallerOnWhenTheTargetJoins() {
        UUID call = call();
        try (Live bob = live(b)) {
            // Given a held caller and an offer
            JsonNode begun = json(request(call, "consult", Map.of("reason", "billing", "notes", "The parcel is late."))
                    .then()
                    .statusCode(202)
                    .extract()
                    .asString());
            String id = begun.path("id").asText();
            String consult = begun.path("consultRoom").asText();
            assertThat(begun.path("state").asText()).isEqualTo("offering");
            assertThat(begun.path("grant").path("room").asText()).isEqualTo(consult);
            assertThat(rooms.inForce(call).of(room, a)).isEqualTo("SILENCED");
            assertThat(rooms.inForce(call).room(room).path("others").asText()).isEqualTo("HELD");
            bob.await("offer", offer -> offer.path("transferId").asText().equals(id));
            // When the target accepts, consults and comes to the caller
            JsonNode accepted = json(
                    command(b, id, "accept").then().statusCode(200).extract().asString());
            assertThat(accepted.path("room").asText()).isEqualTo(consult);
            rooms.join(call, a, consult);
            rooms.join(call, b, consult);
            awaitState(id, "consulting");
            command(a, id, "complete").then().statusCode(200);
            JsonNode news = bob.await(
                    "transfer", data -> data.path("grant").path("room").asText().equals(room));
            assertThat(news.path("data").path("state").asText()).isEqualTo("completing");
            rooms.join(call, b, room);
            // Then the caller talks to the target, and nothing is left of the rest
            awaitSettled(id, "completed");
            StandInTokenService.Order after = rooms.inForce(call);
            assertThat(after.of(room, a)).isEqualTo("REFUSED");
            assertThat(after.of(room, b)).isEqualTo("OPEN");
            assertThat(after.room(room).path("others").asText()).isEqualTo("OPEN");
            assertThat(after.room(consult).path("wanted").asBoolean()).isFalse();
            assertThat(after.matrix().hasNonNull("transferId")).isFalse();
        }
    }
}
