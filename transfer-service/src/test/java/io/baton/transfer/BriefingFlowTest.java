package io.baton.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.transfer.briefing.StandInModel.Manner;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The briefing on its way to the target. */
@QuarkusTest
class BriefingFlowTest extends ServiceTest {

    @AfterEach
    void modelBroken() {
        TokenServiceResource.model().be(Manner.BROKEN);
    }

    @Test
    void streamsTheModelsTextToTheTargetAndThenAllOfIt() {
        TokenServiceResource.model().be(Manner.WELL);
        try (Live bob = live(b)) {
            String id = request(call(), "consult", Map.of("transcript", "Caller: where is parcel 4711?"))
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");

            JsonNode whole = bob.await(
                    "briefing",
                    data -> data.path("transferId").asText().equals(id)
                            && data.path("done").asBoolean());

            assertThat(whole.at("/data/briefing/source").asText()).isEqualTo("model");
            String streamed = bob.messages().stream()
                    .filter(message -> message.path("type").asText().equals("briefing"))
                    .map(message -> message.at("/data/delta").asText(""))
                    .collect(Collectors.joining());
            assertThat(whole.at("/data/briefing/text").asText()).startsWith(streamed.isEmpty() ? "Carol" : streamed);
            assertThat(transfer(a, id).at("/briefing/nextStep").asText()).isEqualTo("send it");
        }
    }

    @Tag("slow")
    @Test
    void standsInForASilentModelWithinTheTimeLimit() {
        TokenServiceResource.model().be(Manner.SILENT);
        try (Live bob = live(b)) {
            String id = request(call(), "consult", Map.of("notes", "The parcel is late."))
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");

            JsonNode whole = bob.await(
                    "briefing",
                    data -> data.path("transferId").asText().equals(id)
                            && data.path("done").asBoolean());

            assertThat(whole.at("/data/briefing/source").asText()).isEqualTo("extractive");
            assertThat(whole.at("/data/briefing/text").asText()).contains("The parcel is late.");
        }
    }
}
