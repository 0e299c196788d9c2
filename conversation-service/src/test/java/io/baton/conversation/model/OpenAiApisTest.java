package io.baton.conversation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.client.OpenAIClientAsync;
import com.openai.client.okhttp.OpenAIOkHttpClientAsync;
import com.openai.core.RequestOptions;
import com.openai.core.http.AsyncStreamResponse;
import io.baton.conversation.StandInModel;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both APIs, on the wire. */
class OpenAiApisTest {

    enum Over {
        COMPLETIONS("/response_format/json_schema/schema/properties/topic/type"),
        RESPONSES("/text/format/schema/properties/topic/type");

        private final String shape;

        Over(String shape) {
            this.shape = shape;
        }
    }

    private record Shape(String topic) {}

    private final ModelSettings settings = new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 200, new DurationConverter())
            .withMapping(ModelSettings.class)
            .withDefaultValue("baton.model.model", "stand-in")
            .build()
            .getConfigMapping(ModelSettings.class);
    private final ObjectMapper json = new ObjectMapper();
    private final StandInModel model = new StandInModel();
    private final OpenAIClientAsync client = OpenAIOkHttpClientAsync.builder()
            .apiKey("none")
            .baseUrl(model.address())
            .maxRetries(0)
            .build();
    private final List<String> pieces = new ArrayList<>();

    @AfterEach
    void close() {
        client.close();
        model.close();
    }

    @ParameterizedTest
    @EnumSource
    void writesInAShape(Over over) {
        model.whenItReads("parcel", new StandInModel.Say("{\"topic\":\"parcels\"}", 7));

        Turn turn = written(api(over));

        assertThat(turn.text()).isEqualTo("{\"topic\":\"parcels\"}");
        assertThat(turn.tokens()).isEqualTo(7);
        assertThat(String.join("", pieces)).isEqualTo(turn.text());
        JsonNode request = model.askedToWriteAbout("parcel").getFirst();
        assertThat(request.at(over.shape).asText()).isEqualTo("string");
        assertThat(request.path("stream").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void mayDecline(Over over) {
        model.whenItReads("parcel", new StandInModel.Decline("No."));

        assertThatThrownBy(() -> written(api(over)))
                .isInstanceOfSatisfying(ModelFailed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(ModelFailed.Reason.DECLINED));
    }

    private OpenAiApi<?> api(Over over) {
        return switch (over) {
            case COMPLETIONS -> new OpenAiCompletions(client, settings, json);
            case RESPONSES -> new OpenAiResponses(client, settings, json);
        };
    }

    private <E> Turn written(OpenAiApi<E> api) {
        GrowingTurn turn = new GrowingTurn();
        AsyncStreamResponse<E> stream = api.ask(Shape.class, "Write.", "Where is my parcel?", RequestOptions.none());
        stream.subscribe(piece -> api.take(piece, turn, pieces::add));
        stream.onCompleteFuture().orTimeout(20, TimeUnit.SECONDS).join();
        return turn.whole();
    }
}
