package io.baton.systemtest.dropin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.Answer;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drop-in routes answer with exactly the documented shapes: an existing front end runs against them unchanged. */
@SystemTest
class DropInRoutesIT {

    private static final String[] ROOM = {"sid", "name", "creation_time", "num_participants", "max_participants"};

    @Test
    void createRoomAndListRooms(RunningStack stack) {
        String room = room();

        Answer created =
                stack.as("alice").post("/create-room", Map.of("room", room)).expect(200);
        Answer listed = stack.as("alice").post("/list-rooms", Map.of()).expect(200);

        assertThat(fields(created.body())).containsExactly("room");
        assertThat(fields(created.body().path("room"))).containsExactlyInAnyOrder(ROOM);
        assertThat(created.text("/room/name")).isEqualTo(room);
        assertThat(fields(listed.body())).containsExactly("rooms");
        assertThat(listed.body().path("rooms"))
                .anySatisfy(one -> assertThat(one.path("name").asText()).isEqualTo(room))
                .allSatisfy(one -> assertThat(fields(one)).containsExactlyInAnyOrder(ROOM));
    }

    @Test
    void tokenOpensTheRoomWhenItIsMissing(RunningStack stack) {
        Answer token = stack.as("alice")
                .post("/token", Map.of("identity", "alice", "room", room(), "unknown", "ignored"))
                .expect(200);

        assertThat(fields(token.body())).containsExactlyInAnyOrder("token", "wsUrl");
        assertThat(token.text("wsUrl")).startsWith("ws://localhost:");
    }

    @Test
    void generateSummary(RunningStack stack) {
        Answer summary = stack.as("alice")
                .post("/generate-summary", Map.of("transcript", "Caller: my parcel is late."))
                .expect(200);

        assertThat(fields(summary.body())).containsExactly("summary");
        assertThat(summary.text("summary")).isNotBlank();
    }

    @Test
    void transferBeforeAnyoneJoinedAndAgain(RunningStack stack) {
        String room = room();
        stack.as("alice").post("/create-room", Map.of("room", room)).expect(200);
        Map<String, String> body =
                Map.of("fromRoom", room, "agentA", "alice", "agentB", "a-person", "transcript", "Caller: hello.");

        Answer first = stack.as("alice").post("/transfer", body).expect(200);
        Answer again = stack.as("alice").post("/transfer", body).expect(200);

        assertThat(fields(first.body()))
                .containsExactlyInAnyOrder("summary", "newRoom", "agentAToken", "agentBToken", "wsUrl");
        assertThat(first.text("newRoom")).matches(room + "-transfer-\\d{10}");
        assertThat(again.text("newRoom")).as("the same transfer").isEqualTo(first.text("newRoom"));
    }

    @Test
    void health(RunningStack stack) {
        stack.anonymous().get("/health").expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/token", "/create-room", "/list-rooms", "/generate-summary", "/transfer", "/move-caller"})
    void withoutABearerNothing(String route, RunningStack stack) {
        Answer refused = stack.anonymous().post(route, Map.of()).expect(401);

        assertThat(refused.header("content-type")).hasValue("application/problem+json");
        assertThat(refused.text("code")).isEqualTo("unauthorized");
    }

    private static String room() {
        return "drop-in-" + UUID.randomUUID();
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
