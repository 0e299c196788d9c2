package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The live socket and presence. */
@QuarkusTest
class LiveTest extends ServiceTest {

    @Test
    void tellsWhatWasMissedWhenASocketResumes() {
        long seen;
        String id;
        try (Live bob = live(b)) {
            id = begin(call(), "consult");
            seen = bob.await("offer", offer -> offer.path("transferId").asText().equals(id))
                    .path("id")
                    .asLong();
        }
        command(a, id, "cancel").then().statusCode(200);

        try (Live again = Live.open(RestAssured.port, b, "?after=" + seen)) {
            again.await(
                    "offer_ended", ended -> ended.path("transferId").asText().equals(id));
            assertThat(again.messages().stream().skip(1))
                    .allMatch(message -> message.path("id").asLong() > seen);
        }
    }

    @Test
    void greetsWithRunningTransfersAndOpenOffers() {
        try (Live first = live(b)) {
            String id = begin(call(), "consult");
            first.await("offer", offer -> true);

            try (Live second = live(b)) {
                JsonNode hello = second.await("hello", data -> true).path("data");
                assertThat(hello.path("username").asText()).isEqualTo(b);
                assertThat(hello.at("/offers/0/transferId").asText()).isEqualTo(id);
                assertThat(hello.at("/transfers/0/id").asText()).isEqualTo(id);
            }
        }
    }

    @Test
    void givesTheRoomOfTheNextStepToItsRecipientAlone() {
        try (Live alice = live(a);
                Live bob = live(b)) {
            String id = begin(call(), "consult");

            JsonNode told = alice.await(
                    "transfer",
                    data -> data.path("id").asText().equals(id)
                            && data.path("state").asText().equals("offering"));
            JsonNode bobs =
                    bob.await("transfer", data -> data.path("state").asText().equals("offering"));

            assertThat(told.at("/data/grant/token").asText()).startsWith("token-" + a);
            assertThat(bobs.at("/data/grant").isMissingNode()).isTrue();
        }
    }

    @Test
    void tellsOthersOfAChangedStatus() {
        try (Live alice = live(a);
                Live bob = live(b)) {
            as(b).body(Map.of("status", "wrap_up"))
                    .put("/api/agents/me/status")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("wrap_up"), "connected", equalTo(true));

            alice.await(
                    "presence",
                    data -> data.path("username").asText().equals(b)
                            && data.path("status").asText().equals("wrap_up"));
            assertThat(bob.messages()).isNotEmpty();
        }
    }

    @Test
    void listsAgentsByPages() {
        as(a).body(Map.of("status", "away")).put("/api/agents/me/status").then().statusCode(200);
        as(b).body(Map.of("status", "away")).put("/api/agents/me/status").then().statusCode(200);

        String cursor = as(a).get("/api/agents?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("nextCursor");

        assertThat(cursor).isNotNull();
        as(a).get("/api/agents?limit=1&cursor=" + cursor).then().statusCode(200).body("items.size()", equalTo(1));
    }

    @Test
    void onlyASupervisorSetsTheStatusOfOthers() {
        as(b).body(Map.of("status", "available"))
                .put("/api/agents/me/status")
                .then()
                .statusCode(200);

        as(a).body(Map.of("status", "away"))
                .put("/api/agents/" + b + "/status")
                .then()
                .statusCode(403);
        as("sam", "agent", "supervisor")
                .body(Map.of("status", "away"))
                .put("/api/agents/" + b + "/status")
                .then()
                .statusCode(200)
                .body("status", equalTo("away"));
        as("sam", "agent", "supervisor")
                .body(Map.of("status", "away"))
                .put("/api/agents/nobody-at-all/status")
                .then()
                .statusCode(404)
                .body("code", equalTo("agent_not_found"));
    }
}
