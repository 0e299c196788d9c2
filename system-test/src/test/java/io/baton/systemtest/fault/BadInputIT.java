package io.baton.systemtest.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.systemtest.api.Answer;
import io.baton.systemtest.api.BatonApi;
import io.baton.systemtest.browser.Chromium;
import io.baton.systemtest.stack.RunningStack;
import io.baton.systemtest.stack.SystemTest;
import io.baton.systemtest.transfer.Stage;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nonsense is answered with a clear problem, never with a 500 and never with half an effect. */
@SystemTest
class BadInputIT {

    private RunningStack stack;

    @BeforeEach
    void take(RunningStack running) {
        stack = running;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a/b", "../rooms", "a\u0000b"})
    void aRoomNameThatIsNone(String room) {
        problem(stack.as("alice").post("/create-room", Map.of("room", room)), 400);
        problem(stack.as("alice").post("/token", Map.of("identity", "alice", "room", room)), 400);
    }

    @Test
    void aNameOfThreeHundredCharacters() {
        String name = "n".repeat(300);

        problem(stack.as("alice").post("/create-room", Map.of("room", name)), 400);
        problem(stack.as("alice").post("/token", Map.of("identity", name, "room", room())), 400);
    }

    @Test
    void emojiAreAName() {
        String room = "☎️ " + room();

        Answer created =
                stack.as("alice").post("/create-room", Map.of("room", room)).expect(200);
        stack.as("alice")
                .post("/token", Map.of("identity", "🦊 carol", "room", room))
                .expect(200);

        assertThat(created.text("/room/name")).isEqualTo(room);
    }

    @Test
    void aTransferFromARoomThatDoesNotExist() {
        Map<String, String> body = Map.of("fromRoom", room(), "agentA", "alice", "agentB", "bob", "transcript", "");

        assertThat(problem(stack.as("alice").post("/transfer", body), 404)
                        .path("code")
                        .asText())
                .isEqualTo("room_not_found");
    }

    @Test
    void aMoveInARoomThatDoesNotExist() {
        assertThat(problem(stack.as("alice").post("/move-caller", Map.of("caller", "carol", "room", room())), 404)
                        .path("code")
                        .asText())
                .isEqualTo("room_not_found");
    }

    @Test
    void anAgentWhoPassesTheCallToHerself() {
        assertThat(problem(stack.as("alice").post("/transfer", transfer(openRoom(), "alice")), 400)
                        .path("code")
                        .asText())
                .isEqualTo("same_agent");
    }

    @Test
    void aTargetWhoIsNoAgent(Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            stage.scene().talk();
            Map<String, Object> body = Map.of(
                    "callId", stage.scene().callId(),
                    "target", Map.of("agent", "nobody-of-this-name"),
                    "mode", "consult");

            assertThat(problem(stack.as("alice").post("/api/transfers", body), 422)
                            .path("code")
                            .asText())
                    .isEqualTo("target_not_an_agent");
        }
    }

    @Test
    void aCallerWhoIsNotInTheRoom() {
        Answer transfer = stack.as("alice")
                .post("/transfer", transfer(openRoom(), "stranger"))
                .expect(200);

        Map<String, String> move = Map.of("caller", "nobody", "room", transfer.text("newRoom"));
        assertThat(problem(stack.as("alice").post("/move-caller", move), 409)
                        .path("code")
                        .asText())
                .isEqualTo("caller_not_in_room");
    }

    @Test
    void aSecondAndDifferentTransferOfTheSameCall() {
        String room = openRoom();
        stack.as("alice").post("/transfer", transfer(room, "stranger")).expect(200);

        JsonNode problem = problem(stack.as("alice").post("/transfer", transfer(room, "somebody-else")), 409);

        assertThat(problem.path("code").asText()).isEqualTo("transfer_running");
        stack.as("alice").get(problem.path("transfer").asText()).expect(200);
    }

    @Test
    void aTranscriptOfOneMegabyte() {
        Map<String, String> body = new HashMap<>(transfer(openRoom(), "stranger"));
        body.put("transcript", "word ".repeat(210_000));

        JsonNode problem = problem(stack.as("alice").post("/transfer", body), 400, 413);

        assertThat(problem.path("code").asText()).isIn("body_too_large", "validation_failed");
    }

    @ParameterizedTest
    @CsvSource({"/token", "/create-room", "/transfer", "/generate-summary", "/api/transfers"})
    void malformedJson(String route) {
        assertThat(problem(stack.as("alice").postText(route, "{\"room\": "), 400)
                        .path("code")
                        .asText())
                .isEqualTo("malformed_json");
    }

    @Test
    void unknownFieldsOnWritesBeyondTheDropInSurface() {
        Map<String, Object> body = Map.of(
                "callId",
                stack.suite().callIn(openRoom()),
                "target",
                Map.of("agent", "bob"),
                "mode",
                "consult",
                "owner",
                "ada");

        problem(stack.as("alice").post("/api/transfers", body), 400);
    }

    @Test
    void aReplayedIdempotencyKey(Chromium chromium) {
        try (Stage stage = new Stage(stack, chromium)) {
            stage.scene().talk();
            Map<String, Object> body =
                    Map.of("callId", stage.scene().callId(), "target", Map.of("agent", "bob"), "mode", "consult");
            Map<String, Object> another = new HashMap<>(body);
            another.put("mode", "blind");
            BatonApi alice =
                    stack.as("alice").with("Idempotency-Key", UUID.randomUUID().toString());

            Answer first = alice.post("/api/transfers", body).expect(202);
            Answer again = alice.post("/api/transfers", body).expect(202);
            Answer other = alice.post("/api/transfers", another);

            assertThat(again.text("id")).isEqualTo(first.text("id"));
            assertThat(problem(other, 422).path("code").asText()).isEqualTo("idempotency_key_reused");
        }
    }

    private static JsonNode problem(Answer answer, int... statuses) {
        answer.expect(statuses);
        assertThat(answer.header("content-type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body().path("title").asText()).isNotBlank();
        assertThat(answer.body().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.body().path("code").asText()).matches("[a-z_]+");
        assertThat(answer.text()).doesNotContain("Exception", "\tat ");
        return answer.body();
    }

    private String openRoom() {
        String room = room();
        stack.as("alice").post("/create-room", Map.of("room", room)).expect(200);
        return room;
    }

    private static String room() {
        return "bad-input-" + UUID.randomUUID();
    }

    private static Map<String, String> transfer(String room, String agentB) {
        return Map.of("fromRoom", room, "agentA", "alice", "agentB", agentB, "transcript", "Caller: hello.");
    }
}
