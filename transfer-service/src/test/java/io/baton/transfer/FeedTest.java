package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The domain events over the live socket. */
@QuarkusTest
class FeedTest extends ServiceTest {

    @Test
    void tellsOfOneCallWhileItHappens() {
        UUID call = call();
        try (Live sue = supervisor()) {
            sue.say("{\"type\":\"follow\",\"callId\":\"%s\",\"types\":[\"io.baton.transfer.*\"]}".formatted(call));
            sue.await("following", data -> true);

            cancelled(rooms.call(room + "-other", caller, a));
            String id = cancelled(call);
            JsonNode requested = sue.await("event", data -> type(data).equals("io.baton.transfer.requested.v1"))
                    .path("data");

            assertThat(requested.path("topic").asText()).isEqualTo("baton.calls");
            assertThat(requested.at("/event/subject").asText()).isEqualTo(id);
            assertThat(requested.at("/event/specversion").asText()).isEqualTo("1.0");
            assertThat(requested.at("/event/source").asText()).isEqualTo("/transfer-service");
            assertThat(requested.at("/event/data/callId").asText()).isEqualTo(call.toString());
            sue.await("event", data -> type(data).equals("io.baton.transfer.cancelled.v1"));
            assertThat(events(sue))
                    .extracting(data -> data.at("/event/partitionkey").asText())
                    .containsOnly(call.toString());
        }
    }

    @Test
    void tellsWhatWasBeforeSinceAMoment() {
        Instant before = Instant.now();
        UUID call = call();
        cancelled(call);
        try (Live sue = supervisor()) {
            sue.say(
                    "{\"type\":\"follow\",\"callId\":\"%s\",\"since\":\"%s\",\"types\":[\"io.baton.transfer.cancelled.v1\"]}"
                            .formatted(call, before));

            sue.await("event", data -> type(data).equals("io.baton.transfer.cancelled.v1"));
            assertThat(events(sue)).hasSize(1);
        }
    }

    /** What was followed before is told no longer, be there a new wish or none. */
    @Test
    void aNewWishReplacesTheOld() {
        UUID first = call();
        try (Live sue = supervisor()) {
            sue.say("{\"type\":\"follow\",\"callId\":\"%s\"}".formatted(first));
            sue.await("following", data -> true);
            sue.say("{\"type\":\"unfollow\"}");
            cancelled(first);
            UUID second = rooms.call(room + "-second", caller, a);
            sue.say("{\"type\":\"follow\",\"callId\":\"%s\",\"since\":\"%s\"}"
                    .formatted(second, Instant.now().minusSeconds(60)));
            cancelled(second);

            sue.await("event", data -> type(data).equals("io.baton.transfer.cancelled.v1"));
            assertThat(events(sue))
                    .extracting(data -> data.at("/event/partitionkey").asText())
                    .containsOnly(second.toString());
        }
    }

    /** Who looks at events is no colleague to pass a call to. */
    @Test
    void whoOnlyWatchesIsNotThereForCalls() {
        String watcher = "watcher-" + room;
        try (Live live = Live.open(RestAssured.port, watcher, "?watch=true", "supervisor", "agent");
                Live bob = live(b)) {
            live.say("{\"type\":\"follow\"}");
            live.await("following", data -> true);

            assertThat(bob.messages()).isNotEmpty();
            assertThat(as(a).get("/api/agents?limit=200")
                            .then()
                            .statusCode(200)
                            .extract()
                            .<List<String>>path("items.username"))
                    .contains(b)
                    .doesNotContain(watcher);
        }
    }

    @Test
    void isNotForAgents() {
        try (Live alice = live(a)) {
            alice.say("{\"type\":\"follow\"}");

            JsonNode refused = alice.await("refused", data -> true);
            assertThat(refused.at("/data/code").asText()).isEqualTo("forbidden");
            assertThat(refused.at("/data/detail").asText()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{                                        | malformed_json",
                "{}                                       | validation_failed",
                "[]                                       | validation_failed",
                "{\"type\":\"sing\"}                      | validation_failed",
                "{\"type\":\"follow\",\"types\":\"all\"}    | validation_failed",
                "{\"type\":\"follow\",\"types\":[1]}        | validation_failed",
                "{\"type\":\"follow\",\"types\":[\"\"]}     | validation_failed",
                "{\"type\":\"follow\",\"callId\":\"4711\"}  | validation_failed",
                "{\"type\":\"follow\",\"callId\":7}         | validation_failed",
                "{\"type\":\"follow\",\"since\":\"tuesday\"}| validation_failed"
            })
    void saysWhatItDoesNotUnderstand(String said, String code) {
        try (Live sue = supervisor()) {
            sue.say(said);

            JsonNode refused = sue.await("refused", data -> true);
            assertThat(refused.at("/data/code").asText()).isEqualTo(code);
        }
    }

    /** A transfer that is asked for and cancelled. */
    private String cancelled(UUID call) {
        try (Live bob = live(b)) {
            String id = begin(call, "consult");
            bob.await("offer", offer -> offer.path("transferId").asText().equals(id));
            command(a, id, "cancel").then().statusCode(200);
            awaitSettled(id, "cancelled");
            return id;
        }
    }

    private static Live supervisor() {
        return Live.open(RestAssured.port, "sue", "", "supervisor", "agent");
    }

    private static String type(JsonNode data) {
        return data.at("/event/type").asText();
    }

    private static List<JsonNode> events(Live live) {
        List<JsonNode> events = new ArrayList<>();
        live.messages().stream()
                .filter(message -> message.path("type").asText().equals("event"))
                .forEach(message -> events.add(message.path("data")));
        return events;
    }
}
